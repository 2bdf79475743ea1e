// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom wrong guesses are counted against. Whoever guesses must keep nobody else out: a browser that the holder of an
 * account has signed in with before is counted by itself, so that a flood of guesses from elsewhere does not concern it.
 *
 * @param key tells it from all others
 * @param endsWithSuccess whether the right password makes up for the wrong ones
 */
record Guesser(String key, GuessLimit limit, boolean endsWithSuccess) {

    private static final int LONGEST_NAME = 64;
    private static final GuessLimit OF_ONE = new GuessLimit(5, Duration.ofSeconds(30));
    private static final GuessLimit OF_MANY = new GuessLimit(50, Duration.ofSeconds(30));
    private static final GuessLimit OF_CODES = new GuessLimit(5, GuessLimit.MEMORY);

    /** Who tries a password. */
    static List<Guesser> ofPassword(String name, String address, Optional<String> knownDevice) {
        if (knownDevice.isPresent()) return List.of(new Guesser("device " + knownDevice.get(), OF_ONE, true));
        String account =
                name.substring(0, Math.min(name.length(), LONGEST_NAME)).toLowerCase(Locale.ROOT);
        return List.of(
                new Guesser("person " + address + " " + account, OF_ONE, true),
                new Guesser("account " + account, OF_MANY, false),
                new Guesser("address " + address, OF_MANY, false));
    }

    /** Who shows tokens that are none. */
    static List<Guesser> ofToken(String address) {
        return List.of(new Guesser("token " + address, OF_MANY, false));
    }

    /** Who is signed in and tries the password of the same account. */
    static List<Guesser> ofOwnPassword(String account) {
        return List.of(new Guesser("own " + account, OF_ONE, true));
    }

    /** Who tries a one-time code and has shown the password before. */
    static List<Guesser> ofCode(String account) {
        return List.of(new Guesser("code " + account, OF_CODES, true));
    }
}
