// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.password;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qiantang.portal.api.security.Problem;

/**
 * Which passwords people may choose (NIST SP 800-63B, 5.1.1.2): long ones that are neither in common use nor made of what
 * everybody knows about their owner. No classes of characters are demanded, since people meet those with {@code Hangzhou2026!}.
 */
public final class PasswordRules {

    /** For citizens and legal persons. */
    public static final int SHORTEST = 8;

    /** For who works for the city or runs the portal. */
    public static final int SHORTEST_OF_STAFF = PasswordHash.SHORTEST;

    private static final int SHORTEST_WORD = 3;
    private static final int ONLINE = 1_000_000;
    private static final int STOLEN_DATABASE = 100_000_000;

    private PasswordRules() {}

    /** Whose password it is to be. */
    public enum Strength {
        /** Withstands who tries it out at the sign-in page, as slowly as the portal lets them. */
        CITIZEN(PasswordRules.SHORTEST, ONLINE),
        /** Also withstands who has got hold of the database, for a while. */
        STAFF(SHORTEST_OF_STAFF, STOLEN_DATABASE);

        private final int shortest;
        private final long guesses;

        Strength(int shortest, long guesses) {
            this.shortest = shortest;
            this.guesses = guesses;
        }

        /** How many characters there are at least. */
        public int shortest() {
            return shortest;
        }
    }

    /**
     * What is wrong with a password; empty if it is good.
     *
     * @param field the field that it was typed into, for the problem
     * @param ownWords what others know of the owner: name of the account, display name, mail address
     */
    public static Optional<Problem> problem(
            String field, String password, Strength strength, Collection<String> ownWords) {
        if (length(password) < strength.shortest)
            return Optional.of(Problem.of(field, Problem.Kind.TOO_SHORT, String.valueOf(strength.shortest)));
        if (password.length() > PasswordHash.LONGEST)
            return Optional.of(Problem.of(field, Problem.Kind.TOO_LONG, String.valueOf(PasswordHash.LONGEST)));
        List<String> words = ownWords.stream()
                .flatMap(text -> OwnWords.of(text).stream())
                .filter(word -> length(word) >= SHORTEST_WORD)
                .distinct()
                .toList();
        if (isMostlyOf(password, words, strength)) return Optional.of(Problem.of(field, Problem.Kind.CONTAINS_NAME));
        if (Guessing.guesses(password, words) < strength.guesses)
            return Optional.of(Problem.of(field, Problem.Kind.COMMON));
        return Optional.empty();
    }

    /** Whether what is left without the words is no password any more. */
    private static boolean isMostlyOf(String password, List<String> words, Strength strength) {
        String rest = password.toLowerCase(Locale.ROOT);
        for (String word : words) rest = rest.replace(word, "");
        return rest.length() < password.length() && length(rest) < strength.shortest;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
