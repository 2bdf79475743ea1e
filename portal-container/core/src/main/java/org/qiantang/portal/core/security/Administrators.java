// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Makes the first administrator and checks who says to be one. */
@ApplicationScoped
public class Administrators {

    /** Twelve characters at least; length is what protects (NIST SP 800-63B, 5.1.1). */
    public static final int SHORTEST_PASSWORD = 12;

    private static final String FIRST = "admin";
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int ONE_TIME_LENGTH = 20;

    // What an unknown name is compared with, so that the answer takes as long.
    private final PasswordHash nobody = PasswordHash.of("nobody");

    private final Semaphore attempts = new Semaphore(2);

    @Inject
    AdministratorRepository repository;

    @Inject
    Clock clock;

    /** The first administrator's name and one-time password. */
    public record First(String name, String password) {}

    /**
     * Makes the first administrator, unless there is one already.
     *
     * @param tell hands name and password to the person who runs the portal; if that fails, nobody was made
     */
    @Transactional
    public void createFirst(Consumer<First> tell) {
        if (!repository.isEmpty()) return;
        StringBuilder password = new StringBuilder();
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < ONE_TIME_LENGTH; i++) {
            if (i > 0 && i % 5 == 0) password.append('-');
            password.append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        First first = new First(FIRST, password.toString());
        repository.add(new Administrator(first.name(), PasswordHash.of(first.password()), clock.instant()));
        tell.accept(first);
    }

    /**
     * The administrator of this name, if the password is right. Trying passwords costs time on purpose; only two are
     * tried at once, so that a flood of them leaves the citizens their share of the machine.
     *
     * @throws TooManyAttemptsException if others are being tried
     */
    public Optional<Administrator> authenticate(String name, String password) {
        if (!attempts.tryAcquire()) throw new TooManyAttemptsException();
        try {
            Optional<Administrator> found = repository.find(name);
            if (found.isEmpty()) {
                nobody.matches(password);
                return Optional.empty();
            }
            return found.filter(a -> a.hasPassword(password));
        } finally {
            attempts.release();
        }
    }

    /**
     * Replaces an administrator's password by one of their own.
     *
     * @throws IllegalArgumentException if it is too short
     */
    @Transactional
    public void choosePassword(String name, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("a password has at least " + SHORTEST_PASSWORD + " characters");
        }
        repository.find(name).orElseThrow().choosePassword(PasswordHash.of(password), clock.instant());
    }
}
