// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.theme;

import java.util.List;

/** A theme package cannot be taken; nothing was changed. */
public class ThemeRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<ThemeProblem> problems;

    public ThemeRejectedException(List<ThemeProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, by file. */
    public List<ThemeProblem> problems() {
        return problems;
    }
}
