// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.secondstep;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.qiantang.portal.api.account.SecondStepOffer;
import org.qiantang.portal.core.security.key.KeyFixture;
import org.qiantang.portal.core.security.key.PortalKey;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** The second step on a database for tests, and a person's app that makes the codes. */
public final class SecondStepFixture {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private SecondStepFixture() {}

    public static SecondSteps on(InMemoryDatabase database, PortalKey key, Clock clock) {
        SecondSteps steps = new SecondSteps();
        steps.repository = database.connect(new SecondStepRepository());
        steps.recovery = new RecoveryCodes();
        steps.recovery.repository = steps.repository;
        steps.recovery.key = key;
        steps.sealing = KeyFixture.sealing(key);
        steps.clock = clock;
        return steps;
    }

    /** What an app shows that has been given the secret by typing. */
    public static String code(SecondStepOffer offer, Clock clock) {
        BigInteger number = BigInteger.ZERO;
        for (char c : offer.secret().replace(" ", "").toUpperCase(Locale.ROOT).toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(c)));
        }
        byte[] bytes = number.toByteArray();
        byte[] secret = new byte[20];
        int length = Math.min(bytes.length, secret.length);
        System.arraycopy(bytes, bytes.length - length, secret, secret.length - length, length);
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), clock.instant());
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
