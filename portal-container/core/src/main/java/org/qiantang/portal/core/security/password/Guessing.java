// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How many guesses somebody needs who tries common passwords, words, names, dates, rows of keys and what is made of them
 * first (Wheeler: zxcvbn, USENIX Security 2016). To the lists of the library come the habits of people in China.
 */
final class Guessing {

    /** Work grows with the square of the length; what is longer than this is looked at up to here. */
    private static final int LOOKED_AT = 72;

    /** What people put around a word to please rules about characters. */
    private static final Pattern DECORATION = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private static final String HABITS = "habits.txt";

    private Guessing() {}

    static double guesses(String password, List<String> ownWords) {
        String begin = password.length() <= LOOKED_AT ? password : password.substring(0, LOOKED_AT);
        String bare = DECORATION.matcher(begin).replaceAll("");
        double decorated = Math.pow(10, begin.length() - bare.length()) * product(bare, ownWords);
        return Math.min(product(begin, ownWords), decorated);
    }

    private static double product(String password, List<String> ownWords) {
        // The library adds ten thousand for each further part, which makes much of three common words in a row.
        return Lists.ZXCVBN.measure(password, ownWords).getSequence().stream()
                .mapToDouble(part -> part.guesses)
                .reduce(1, (all, part) -> all * part);
    }

    /** Read when the first password is chosen. */
    private static final class Lists {
        private static final Zxcvbn ZXCVBN = load();

        private Lists() {}

        private static Zxcvbn load() {
            try {
                return new ZxcvbnBuilder()
                        .dictionaries(StandardDictionaries.loadAllDictionaries())
                        .dictionary(new Dictionary("habits", habits()))
                        .keyboards(StandardKeyboards.loadAllKeyboards())
                        .build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<String> habits() throws IOException {
            try (InputStream file = Objects.requireNonNull(Guessing.class.getResourceAsStream(HABITS), HABITS);
                    var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
            }
        }
    }
}
