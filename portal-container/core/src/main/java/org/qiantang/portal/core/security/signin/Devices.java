// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.qiantang.portal.core.security.key.PortalKey;

/**
 * Knows the browsers that people have signed in with before, by a signed number that the browser keeps. It lets nobody in;
 * it only keeps the holder of an account apart from those who guess the password elsewhere. It does not tell whose it is.
 */
@ApplicationScoped
public class Devices {

    private static final int NUMBER_BYTES = 16;
    private static final String PURPOSE = "device";

    private final SecureRandom random = new SecureRandom();

    @Inject
    PortalKey key;

    /** What the browser shall keep. */
    public String tokenFor(String account) {
        byte[] bytes = new byte[NUMBER_BYTES];
        random.nextBytes(bytes);
        String number = HexFormat.of().formatHex(bytes);
        return number + "." + key.sign(PURPOSE, number + " " + account);
    }

    /** The number of this browser, if it was given it after a sign-in with this account. */
    Optional<String> find(String token, String account) {
        int dot = token.indexOf('.');
        if (dot < 0) return Optional.empty();
        String number = token.substring(0, dot);
        byte[] expected = key.sign(PURPOSE, number + " " + account).getBytes(StandardCharsets.UTF_8);
        boolean valid = MessageDigest.isEqual(expected, token.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
        return valid ? Optional.of(number) : Optional.empty();
    }

    /** Whether this browser has the right number for the account, so that it needs no other one. */
    public boolean knows(String token, String account) {
        return find(token, account).isPresent();
    }
}
