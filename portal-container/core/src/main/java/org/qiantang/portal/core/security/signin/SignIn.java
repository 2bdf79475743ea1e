// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.SecondStepOffer;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.security.PasswordPolicy;
import org.qiantang.portal.core.security.password.PasswordHash;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.security.secondstep.SecondSteps;

/**
 * Lets people in, step by step: they show who they are, by password or otherwise; whoever has a one-time password chooses
 * another one; then comes the second step, for all staff and for whoever wants it; then a session begins.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = TooManyAttemptsException.class) // thrown before anything is changed
public class SignIn {

    @Inject
    AccountRepository accounts;

    @Inject
    Permissions permissions;

    @Inject
    PasswordAttempts attempts;

    @Inject
    PasswordPolicy policy;

    @Inject
    Guesses guesses;

    @Inject
    Devices devices;

    @Inject
    SecondSteps secondSteps;

    @Inject
    SessionRegister sessions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What somebody who has shown who they are has to do next. */
    public enum Step {
        CHOOSE_PASSWORD,
        SET_UP_SECOND_STEP,
        ENTER_CODE,
        ENTER
    }

    /**
     * The second step is in force.
     *
     * @param who the person, who has taken it by that
     * @param recoveryCodes shown once
     */
    public record SetUp(Proven who, List<String> recoveryCodes) {}

    /** What became of a password that somebody chose. */
    public enum Choice {
        TAKEN,
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        CONTAINS_NAME,
        AS_BEFORE
    }

    /**
     * Who has this name and password. An unknown name and a wrong password are answered alike, and take as long.
     *
     * @param name of the account, or the mail address if one account alone has it
     * @throws TooManyAttemptsException if it has to be tried later
     */
    public Optional<Proven> byPassword(String name, String password, Origin origin) {
        Optional<Account> account = find(name).filter(SignIn::canSignIn);
        String key = account.map(Account::getName).orElse(name);
        Optional<String> device = devices.find(origin.device(), key);
        List<Guesser> guessers = Guesser.ofPassword(key, origin.address(), device);
        guesses.require(guessers);
        Optional<PasswordHash> expected = account.map(Account::password);
        boolean right =
                device.isPresent() ? attempts.matchesOfKnown(expected, password) : attempts.matches(expected, password);
        if (!right) {
            guesses.noteWrong(guessers);
            noteFailure(account, origin, "password");
            return Optional.empty();
        }
        guesses.noteRight(guessers);
        account.filter(a -> a.password().isOutdated()).ifPresent(a -> a.renewPassword(PasswordHash.of(password)));
        return account.map(a -> proven(a, SignInMethod.PASSWORD));
    }

    /** Whether so many wait that this one would be refused, before anything else is done for it. */
    public boolean isCrowded(String name, Origin origin) {
        return attempts.isCrowded() && devices.find(origin.device(), name).isEmpty();
    }

    /** Programs of integrators show tokens; they have no sessions. */
    private static boolean canSignIn(Account account) {
        return account.isActive() && account.getKind() != AccountKind.INTEGRATOR;
    }

    private Optional<Account> find(String name) {
        if (!name.contains("@")) return accounts.find(name);
        List<Account> owners = accounts.listOfMail(name);
        return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
    }

    /** A name that no account has is not written down: it may be a password, mistyped. */
    private void noteFailure(Optional<Account> account, Origin origin, String what) {
        audit.appendAlone(AuditEvent.of(origin.anybody(), "session.refused")
                .about("account", account.map(Account::getName).orElse(""))
                .changing(Map.of(), Map.of("wrong", what))
                .failed());
    }

    /** Somebody who has shown otherwise who they are; empty if there is no such account, or it is closed. */
    public Optional<Proven> byOther(String account, SignInMethod method) {
        return accounts.find(account).filter(SignIn::canSignIn).map(a -> proven(a, method));
    }

    private static Proven proven(Account account, SignInMethod method) {
        return new Proven(account.getName(), method, account.getChangedAt());
    }

    /** What is to be done next; empty if it is too late for this, for the account has changed. */
    public Optional<Step> next(Proven who) {
        return stillThere(who).map(account -> {
            if (account.isOneTime() && !who.method().isTwoSteps()) return Step.CHOOSE_PASSWORD;
            if (who.method().isTwoSteps()) return Step.ENTER;
            if (account.isSecondStep()) return Step.ENTER_CODE;
            return permissions.needsSecondStep(account.getName()) ? Step.SET_UP_SECOND_STEP : Step.ENTER;
        });
    }

    private Optional<Account> stillThere(Proven who) {
        return accounts.find(who.account()).filter(Account::isActive).filter(a -> a.getChangedAt()
                .equals(who.accountOf()));
    }

    private Account account(Proven who) {
        return stillThere(who).orElseThrow(() -> new IllegalStateException("changed meanwhile: " + who.account()));
    }

    /** Gives an account a password of the holder's own in place of the one-time one. */
    public Choice choosePassword(Proven who, String password, Origin origin) {
        Account account = account(who);
        Optional<Problem> problem = policy.problem("", password, account);
        if (problem.isPresent()) return Choice.valueOf(problem.get().kind().name());
        if (attempts.matchesOfKnown(Optional.of(account.password()), password)) return Choice.AS_BEFORE;
        account.changePassword(PasswordHash.of(password), clock.instant());
        audit.append(
                AuditEvent.of(caller(who, origin), "account.password-changed").about("account", account.getName()));
        return Choice.TAKEN;
    }

    private static Caller caller(Proven who, Origin origin) {
        return new Caller(who.account(), origin.address(), "");
    }

    /** The same person after a change of their own. */
    public Optional<Proven> renewed(Proven who) {
        return accounts.find(who.account()).map(account -> proven(account, who.method()));
    }

    /** The secret for somebody who has to set up the second step; the same one until it is in force. */
    public SecondStepOffer offerSecondStep(Proven who, String issuer) {
        return secondSteps.repeatOffer(account(who).getName(), issuer);
    }

    /**
     * Puts the offered secret in force.
     *
     * @return what the person gets; empty if the code is not one of the secret
     * @throws TooManyAttemptsException if it has to be tried later
     */
    public Optional<SetUp> setUpSecondStep(Proven who, String code, Origin origin) {
        Account account = account(who);
        if (next(who).filter(Step.SET_UP_SECOND_STEP::equals).isEmpty()) return Optional.empty();
        List<Guesser> guessers = Guesser.ofCode(account.getName());
        guesses.require(guessers);
        Optional<List<String>> recoveryCodes = secondSteps.begin(account, code);
        if (recoveryCodes.isEmpty()) {
            guesses.noteWrong(guessers);
            return Optional.empty();
        }
        audit.append(
                AuditEvent.of(caller(who, origin), "account.second-step-begun").about("account", account.getName()));
        return recoveryCodes.map(codes -> new SetUp(withCode(who), codes));
    }

    private static Proven withCode(Proven who) {
        return new Proven(who.account(), who.method().withCode(), who.accountOf());
    }

    /**
     * The person after the one-time code of now, or a recovery code; empty if it is neither.
     *
     * @throws TooManyAttemptsException if it has to be tried later
     */
    public Optional<Proven> enterCode(Proven who, String code, Origin origin) {
        Account account = account(who);
        List<Guesser> guessers = Guesser.ofCode(account.getName());
        guesses.require(guessers);
        if (secondSteps.take(account, code)) {
            guesses.noteRight(guessers);
            return Optional.of(withCode(who));
        }
        guesses.noteWrong(guessers);
        noteFailure(Optional.of(account), origin, "code");
        return Optional.empty();
    }

    /**
     * Begins a session.
     *
     * @throws IllegalStateException if steps are missing
     */
    public SignedIn admit(Proven who, Origin origin) {
        Account account = account(who);
        if (next(who).filter(Step.ENTER::equals).isEmpty()) throw new IllegalStateException("steps are missing");
        account.noteSignIn(clock.instant());
        return sessions.begin(who, origin);
    }
}
