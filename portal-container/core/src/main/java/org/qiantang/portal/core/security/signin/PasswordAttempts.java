// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.qiantang.portal.core.security.password.PasswordHash;

/**
 * Tries passwords, which costs time on purpose. For every two processor cores one is tried at a time, then nothing is for
 * three times as long as the processor worked on that, and only few wait for their turn: the tries of a flood get an
 * eighth of the machine at most, citizens who read keep the rest. People who are known already, by their browser or by
 * their session, have a turn of their own, so that a flood does not keep them out.
 */
@ApplicationScoped
public class PasswordAttempts {

    private static final int WAITING_FOR_EACH = 5;
    private static final long LONGEST_WAIT = 2;
    private static final long LONGEST_WAIT_OF_KNOWN = 10;

    // What an unknown name is compared with, so that the answer takes as long.
    private final PasswordHash nobody = PasswordHash.of("nobody");

    // Not the clock: on a machine that others keep busy nobody would get a turn any more.
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private final DelayQueue<Turn> turns = new DelayQueue<>();
    private final Semaphore turnOfKnown = new Semaphore(1, true);
    private final AtomicInteger waiting = new AtomicInteger();
    private final int mostWaiting;

    public PasswordAttempts() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    PasswordAttempts(int atOnce) {
        mostWaiting = atOnce * WAITING_FOR_EACH;
        for (int i = 0; i < atOnce; i++) turns.add(Turn.free());
    }

    /** Whether as many wait as may, so that another one would be refused; to be asked before anything else is done. */
    public boolean isCrowded() {
        return waiting.get() >= mostWaiting;
    }

    /**
     * Whether this is the password; if nobody has it, the answer is no, and takes as long.
     *
     * @throws TooManyAttemptsException if others are being tried
     */
    boolean matches(Optional<PasswordHash> expected, String password) {
        awaitTurn();
        long begin = threads.getCurrentThreadCpuTime();
        try {
            return isRight(expected, password);
        } finally {
            turns.add(Turn.afterWork(threads.getCurrentThreadCpuTime() - begin));
        }
    }

    /**
     * As {@link #matches}, for somebody who is known already.
     *
     * @throws TooManyAttemptsException if many such people come at once
     */
    boolean matchesOfKnown(Optional<PasswordHash> expected, String password) {
        try {
            if (!turnOfKnown.tryAcquire(LONGEST_WAIT_OF_KNOWN, TimeUnit.SECONDS)) throw new TooManyAttemptsException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyAttemptsException();
        }
        try {
            return isRight(expected, password);
        } finally {
            turnOfKnown.release();
        }
    }

    private boolean isRight(Optional<PasswordHash> expected, String password) {
        boolean tooLong = password.length() > PasswordHash.LONGEST;
        boolean right = expected.orElse(nobody).matches(tooLong ? "" : password);
        return right && !tooLong && expected.isPresent();
    }

    private void awaitTurn() {
        try {
            if (waiting.incrementAndGet() > mostWaiting) throw new TooManyAttemptsException();
            if (turns.poll(LONGEST_WAIT, TimeUnit.SECONDS) == null) throw new TooManyAttemptsException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyAttemptsException();
        } finally {
            waiting.decrementAndGet();
        }
    }
}
