// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.qiantang.portal.core.security.password.PasswordHash;

/**
 * Tries passwords, which costs time on purpose. Only two are tried at once and only few wait for their turn, so that a
 * flood of them leaves the citizens their share of the machine.
 */
@ApplicationScoped
public class PasswordAttempts {

    private static final int MOST_WAITING = 6;
    private static final long LONGEST_WAIT = 2;

    // What an unknown name is compared with, so that the answer takes as long.
    private final PasswordHash nobody = PasswordHash.of("nobody");

    private final Semaphore turns = new Semaphore(2);

    /**
     * Whether this is the password; if nobody has it, the answer is no, and takes as long.
     *
     * @throws TooManyAttemptsException if others are being tried
     */
    boolean matches(Optional<PasswordHash> expected, String password) {
        awaitTurn();
        try {
            boolean tooLong = password.length() > PasswordHash.LONGEST;
            boolean right = expected.orElse(nobody).matches(tooLong ? "" : password);
            return right && !tooLong && expected.isPresent();
        } finally {
            turns.release();
        }
    }

    private void awaitTurn() {
        try {
            boolean crowded = turns.getQueueLength() >= MOST_WAITING;
            if (crowded || !turns.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS)) throw new TooManyAttemptsException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyAttemptsException();
        }
    }
}
