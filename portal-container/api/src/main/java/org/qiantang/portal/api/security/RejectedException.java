// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import java.util.List;

/** What a person entered cannot be taken; nothing was changed. */
public class RejectedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public RejectedException(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public RejectedException(Problem problem) {
        this(List.of(problem));
    }

    /** Everything that is wrong, in the order of the fields. */
    public List<Problem> problems() {
        return problems;
    }
}
