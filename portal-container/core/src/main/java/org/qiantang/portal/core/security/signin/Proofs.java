// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.security.secondstep.SecondSteps;

/** Has people who are signed in show once more who they are; wrong guesses count as at the sign-in. */
@ApplicationScoped
public class Proofs {

    private static final String PASSWORD = "password";
    private static final String CODE = "code";

    @Inject
    PasswordAttempts attempts;

    @Inject
    Guesses guesses;

    @Inject
    SecondSteps secondSteps;

    /**
     * Nothing if this is the password.
     *
     * @throws RejectedException if it is not, or has to be tried later
     */
    public void requirePassword(Account account, String password) {
        List<Guesser> guessers = Guesser.ofOwnPassword(account.getName());
        if (!isRight(guessers, PASSWORD, () -> attempts.matchesOfKnown(Optional.of(account.password()), password)))
            throw wrong(PASSWORD);
    }

    /**
     * Nothing if this is the one-time code of now, or a recovery code.
     *
     * @throws RejectedException if it is not, or has to be tried later
     */
    public void requireCode(Account account, String code) {
        if (!isRight(Guesser.ofCode(account.getName()), CODE, () -> secondSteps.take(account, code))) throw wrong(CODE);
    }

    /**
     * Puts an offered secret in force.
     *
     * @return recovery codes
     * @throws RejectedException if the code is not one of it
     */
    public List<String> beginSecondStep(Account account, String code) {
        return secondSteps.begin(account, code).orElseThrow(() -> wrong(CODE));
    }

    private static RejectedException wrong(String field) {
        return new RejectedException(Problem.of(field, Problem.Kind.WRONG));
    }

    private boolean isRight(List<Guesser> guessers, String field, BooleanSupplier check) {
        try {
            guesses.require(guessers);
            boolean right = check.getAsBoolean();
            if (right) guesses.noteRight(guessers);
            else guesses.noteWrong(guessers);
            return right;
        } catch (TooManyAttemptsException e) {
            throw new RejectedException(Problem.of(field, Problem.Kind.TOO_OFTEN));
        }
    }
}
