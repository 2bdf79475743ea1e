// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.secondstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qiantang.portal.core.security.key.PortalKey;

/** Codes for who has lost the telephone (恢复码): ten, each good for one time. Only signatures of them are kept. */
@ApplicationScoped
public class RecoveryCodes {

    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int NUMBER = 10;
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();

    @Inject
    SecondStepRepository repository;

    @Inject
    PortalKey key;

    /** Makes new ones in place of those the account has. */
    List<String> renew(String account) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < NUMBER; i++) codes.add(code());
        repository.replaceCodes(
                account, codes.stream().map(code -> hash(account, code)).toList());
        return codes;
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) code.append('-');
            code.append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return code.toString();
    }

    boolean use(String account, String code) {
        return repository.useCode(account, hash(account, code));
    }

    /** However the person writes it: with blanks, without the hyphen, in capitals. */
    private String hash(String account, String code) {
        String letters = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return key.sign("recovery-code", account + " " + letters);
    }
}
