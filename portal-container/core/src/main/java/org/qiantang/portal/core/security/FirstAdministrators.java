// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.security.Roles;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.security.password.PasswordHash;
import org.qiantang.portal.core.security.permission.GrantRegister;

/** Sees to it that each of the three administrators' roles is somebody's (三员分立): without them nobody can be given any. */
@ApplicationScoped
public class FirstAdministrators {

    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int ONE_TIME_LENGTH = 20;

    @Inject
    AccountRepository accounts;

    @Inject
    GrantRegister grants;

    @Inject
    Clock clock;

    /** A first administrator's name and one-time password. */
    public record First(String name, String password) {}

    /** The name of the account that first holds a role. */
    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(Roles.SYSTEM_ADMINISTRATOR, "admin");
        names.put(Roles.SECURITY_ADMINISTRATOR, "security");
        names.put(Roles.AUDIT_ADMINISTRATOR, "auditor");
        return names;
    }

    /**
     * Makes an account for each of the three roles that nobody holds yet.
     *
     * @param tell hands names and passwords to the person who runs the portal; if that fails, nobody was made
     */
    @Transactional
    public void createMissing(Consumer<List<First>> tell) {
        List<First> made = new ArrayList<>();
        names().forEach((role, name) -> {
            if (!grants.isHeld(role)) made.add(create(name, role));
        });
        if (!made.isEmpty()) tell.accept(made);
    }

    private First create(String wanted, String role) {
        String name = free(wanted);
        First first = new First(name, password());
        Account account = new Account(name, AccountKind.OPERATOR, AccountStatus.ACTIVE, clock.instant());
        account.makeOneTimePassword(PasswordHash.of(first.password()), clock.instant());
        accounts.add(account);
        grants.addFirst(name, role);
        return first;
    }

    private String free(String wanted) {
        String name = wanted;
        Optional<Account> taken = accounts.find(name);
        for (int i = 2; taken.isPresent(); i++) {
            name = wanted + i;
            taken = accounts.find(name);
        }
        return name;
    }

    private static String password() {
        StringBuilder password = new StringBuilder();
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < ONE_TIME_LENGTH; i++) {
            if (i > 0 && i % 5 == 0) password.append('-');
            password.append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return password.toString();
    }
}
