// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.security.signin.TokenGuesses;
import org.qiantang.portal.core.security.signin.TooManyAttemptsException;

/** Finds out in whose name a request with a token acts. */
@ApplicationScoped
@Transactional(dontRollbackOn = TooManyAttemptsException.class) // thrown before anything is changed
public class TokenAccess {

    @Inject
    TokenRepository tokens;

    @Inject
    TokenHolders holders;

    @Inject
    AccountRepository accounts;

    @Inject
    TokenGuesses guesses;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * The account that a token acts for; empty if the token is none, not any more, or its account is closed. A right token
     * is taken whatever others guess: nobody guesses 256 bits, and many programs may come from one address.
     *
     * @param shown what the request carries
     * @param address network address it came from
     * @throws TooManyAttemptsException if it is none, and too many such came from there before
     */
    public Optional<Caller> caller(String shown, String address) {
        Optional<ProgramToken> token = Optional.of(new TokenSecret(shown))
                .filter(TokenSecret::isWellFormed)
                .flatMap(tokens::findBySecret);
        Optional<ProgramToken> good = token.filter(this::isGood);
        if (good.isEmpty()) {
            guesses.noteWrong(address);
            noteRefusal(token, address);
            return Optional.empty();
        }
        good.get().noteUse(clock.instant());
        return good.map(t -> Caller.program(t.getAccount(), address, t.getNumber()));
    }

    private boolean isGood(ProgramToken token) {
        return !token.isOver(clock.instant())
                && accounts.find(token.getAccount()).filter(holders::canHave).isPresent();
    }

    private void noteRefusal(Optional<ProgramToken> token, String address) {
        AuditEvent event = AuditEvent.of(Caller.anybody(address), "token.refused")
                .about("token", token.map(ProgramToken::getNumber).orElse(""));
        audit.appendAlone(token.map(t -> event.changing(Map.of(), Map.of("account", t.getAccount())))
                .orElse(event)
                .failed());
    }
}
