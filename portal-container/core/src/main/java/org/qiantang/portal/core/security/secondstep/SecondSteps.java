// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.secondstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.qiantang.portal.api.account.SecondStepOffer;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.security.key.Sealing;

/**
 * The second step of sign-in: a code that an app on the person's telephone makes of a secret and the time. The secret is
 * offered first, and counts once the person has shown a code made of it.
 */
@ApplicationScoped
@Transactional
public class SecondSteps {

    private static final String PLACE = "second-step ";

    private final TimeCodes codes = new TimeCodes();

    @Inject
    SecondStepRepository repository;

    @Inject
    RecoveryCodes recovery;

    @Inject
    Sealing sealing;

    @Inject
    Clock clock;

    /**
     * Offers a new secret; the one of now stays in force until the new one is.
     *
     * @param issuer what the person's app calls this portal
     */
    public SecondStepOffer offer(String account, String issuer) {
        OfferedSecret secret = OfferedSecret.random();
        repository.findOrAdd(account).offer(sealing.seal(secret.bytes(), PLACE + account));
        return secret.offer(account, issuer);
    }

    /** Offers the same secret again, or a new one if none is offered: for who has mistyped the code. */
    public SecondStepOffer repeatOffer(String account, String issuer) {
        return repository
                .find(account)
                .map(SecondStep::getOffered)
                .filter(offered -> !offered.isEmpty())
                .map(offered -> new OfferedSecret(sealing.open(offered, PLACE + account)).offer(account, issuer))
                .orElseGet(() -> offer(account, issuer));
    }

    /**
     * Puts the offered secret in force.
     *
     * @return recovery codes; empty if the code is not one of the offered secret
     */
    public Optional<List<String>> begin(Account account, String code) {
        Optional<SecondStep> step =
                repository.find(account.getName()).filter(s -> !s.getOffered().isEmpty());
        if (step.isEmpty()) return Optional.empty();
        OptionalLong interval = intervalOf(account, step.get().getOffered(), code, 0);
        if (interval.isEmpty()) return Optional.empty();
        step.get().begin(interval.getAsLong());
        account.useSecondStep(true);
        return Optional.of(recovery.renew(account.getName()));
    }

    private OptionalLong intervalOf(Account account, String sealed, String code, long last) {
        byte[] secret = sealing.open(sealed, PLACE + account.getName());
        return codes.intervalOf(secret, code.replaceAll("\\s", ""), clock.instant(), last);
    }

    /** Whether this is a code of now that was not used before, or a recovery code, which is used up then. */
    public boolean take(Account account, String code) {
        Optional<SecondStep> step =
                repository.find(account.getName()).filter(s -> !s.getSecret().isEmpty());
        if (step.isEmpty() || !account.isSecondStep()) return false;
        OptionalLong interval =
                intervalOf(account, step.get().getSecret(), code, step.get().getLastInterval());
        if (interval.isEmpty()) return recovery.use(account.getName(), code);
        step.get().noteCode(interval.getAsLong());
        return true;
    }

    /** Makes recovery codes in place of those of before. */
    public List<String> renewRecoveryCodes(String account) {
        return recovery.renew(account);
    }

    public int countRecoveryCodes(String account) {
        return repository.countCodes(account);
    }

    /** Takes the second step away. */
    public void remove(Account account) {
        repository.remove(account.getName());
        account.useSecondStep(false);
    }
}
