// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.qiantang.portal.api.theme.ThemeProblem;
import org.qiantang.portal.views.Messages;

/** Gathers what is wrong with a package, in one language. */
final class Problems {

    /** Nobody mends more at once. */
    private static final int MOST = 200;

    private static final Messages MESSAGES =
            new Messages(Problems.class.getClassLoader(), Problems.class.getPackageName() + ".messages");

    private final Locale language;
    private final List<ThemeProblem> found = new ArrayList<>();

    Problems(Locale language) {
        this.language = language;
    }

    void add(String file, String place, Fault fault, Object... arguments) {
        String message = MESSAGES.text(language, fault.key(), arguments);
        ThemeProblem problem = new ThemeProblem(file, place, message);
        if (found.size() < MOST && !found.contains(problem)) found.add(problem);
    }

    void addLine(String file, int line, Fault fault, Object... arguments) {
        add(file, line > 0 ? MESSAGES.text(language, "line", String.valueOf(line)) : "", fault, arguments);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** By file, within a file in the order in which they were found. */
    List<ThemeProblem> list() {
        return found.stream().sorted(Comparator.comparing(ThemeProblem::file)).toList();
    }
}
