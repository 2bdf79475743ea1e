// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.qiantang.portal.core.account.PasswordHash;

/** Makes the first administrator and checks who says to be one. */
@ApplicationScoped
public class Administrators {

    private static final String FIRST = "admin";
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int ONE_TIME_LENGTH = 20;

    @Inject
    AdministratorRepository repository;

    @Inject
    PasswordAttempts attempts;

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
     * The administrator of this name, if the password is right.
     *
     * @throws TooManyAttemptsException if others are being tried
     */
    public Optional<Administrator> authenticate(String name, String password) {
        Optional<Administrator> found = repository.find(name);
        boolean right = attempts.matches(found.map(Administrator::password), password);
        return found.filter(administrator -> right);
    }

    Optional<Administrator> find(String name) {
        return repository.find(name);
    }

    /**
     * Replaces an administrator's password by one of their own.
     *
     * @throws IllegalArgumentException if it is too short
     */
    @Transactional
    public void choosePassword(String name, String password) {
        if (!PasswordHash.isLongEnough(password)) {
            throw new IllegalArgumentException("a password has at least " + PasswordHash.SHORTEST + " characters");
        }
        repository.find(name).orElseThrow().choosePassword(PasswordHash.of(password), clock.instant());
    }
}
