// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import java.time.Clock;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.account.Accounts;
import org.qiantang.portal.core.security.PasswordPolicyFixture;
import org.qiantang.portal.core.security.key.KeyFixture;
import org.qiantang.portal.core.security.key.PortalKey;
import org.qiantang.portal.core.security.permission.RightsFixture;
import org.qiantang.portal.core.security.secondstep.SecondStepFixture;
import org.qiantang.portal.core.security.secondstep.SecondSteps;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** Everything that lets people in, on a database for tests. */
public final class SignInFixture {

    public final PortalKey key = KeyFixture.key();
    public final SecondSteps secondSteps;
    public final SessionRegister sessions = new SessionRegister();
    public final Proofs proofs = new Proofs();
    public final TokenGuesses tokenGuesses = new TokenGuesses();
    final SignIn signIn = new SignIn();
    final Devices devices = new Devices();
    final Guesses guesses = new Guesses();
    final SignedInPeople people = new SignedInPeople();
    final Accounts accounts;

    public SignInFixture(InMemoryDatabase database, RightsFixture rights, Clock clock) {
        accounts = AccountFixture.accounts(database, clock);
        secondSteps = SecondStepFixture.on(database, key, clock);
        sessions.sessions = database.connect(new SessionRepository());
        sessions.accounts = AccountFixture.repository(database);
        sessions.permissions = rights.permissions;
        sessions.audit = rights.audit.log();
        sessions.clock = clock;
        guesses.repository = database.connect(new GuessRepository());
        guesses.key = key;
        guesses.clock = clock;
        devices.key = key;
        tokenGuesses.guesses = guesses;
        PasswordAttempts attempts = new PasswordAttempts(8); // nobody floods here
        proofs.attempts = attempts;
        proofs.guesses = guesses;
        proofs.secondSteps = secondSteps;
        signIn.accounts = sessions.accounts;
        signIn.permissions = rights.permissions;
        signIn.attempts = attempts;
        signIn.policy = PasswordPolicyFixture.of(rights.permissions);
        signIn.guesses = guesses;
        signIn.devices = devices;
        signIn.secondSteps = secondSteps;
        signIn.sessions = sessions;
        signIn.audit = rights.audit.log();
        signIn.clock = clock;
        people.sessions = sessions;
        people.accounts = accounts;
        people.permissions = rights.permissions;
    }

    /** A session of this account, begun with a password alone. */
    public SignedIn begin(InMemoryDatabase database, String account, String address) {
        return database.inTransaction(() -> sessions.begin(
                signIn.byOther(account, SignInMethod.PASSWORD).orElseThrow(), new Origin(address, "a browser", "")));
    }
}
