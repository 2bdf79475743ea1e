// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Slows down addresses that show tokens which are none. */
@ApplicationScoped
public class TokenGuesses {

    @Inject
    Guesses guesses;

    /**
     * Counts a wrong one.
     *
     * @throws TooManyAttemptsException if it came too early after others; it is not counted then
     */
    public void noteWrong(String address) {
        List<Guesser> guessers = Guesser.ofToken(address);
        guesses.require(guessers);
        guesses.noteWrong(guessers);
    }
}
