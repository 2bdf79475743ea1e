// SPDX-License-Identifier: Apache-2.0
package org.qiantang.hello;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name that a citizen wants to be greeted by. */
record CitizenName(String text) {

    static final int MAX_LENGTH = 40;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

    /** Why a text is no name. */
    enum Problem {
        MISSING("nameMissing"),
        TOO_LONG("nameTooLong"),
        NOT_READABLE("nameNotReadable");

        private final String message;

        Problem(String message) {
            this.message = message;
        }

        /** Key of the text that tells the citizen. */
        String message() {
            return message;
        }
    }

    CitizenName {
        text = text.strip();
        Optional<Problem> problem = findProblem(text);
        if (problem.isPresent()) throw new IllegalArgumentException("no name: " + problem.get());
    }

    /** What is wrong with a text as a name; empty if nothing is. */
    static Optional<Problem> findProblem(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) return Optional.of(Problem.MISSING);
        if (text.codePointCount(0, text.length()) > MAX_LENGTH) return Optional.of(Problem.TOO_LONG);
        return INVISIBLE.matcher(text).find() ? Optional.of(Problem.NOT_READABLE) : Optional.empty();
    }
}
