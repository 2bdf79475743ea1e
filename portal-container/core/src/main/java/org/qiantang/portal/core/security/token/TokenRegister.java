// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.IssuedToken;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.TokenDescription;
import org.qiantang.portal.api.security.Tokens;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.security.permission.Permissions;

/** Issues tokens, and takes them back. */
@ApplicationScoped
@Transactional(dontRollbackOn = RejectedException.class) // thrown before anything is changed
public class TokenRegister implements Tokens {

    private static final String MANAGE = "portal:account:manage";
    private static final Duration LONGEST = Duration.ofDays(366); // a year, leap years too
    private static final int LONGEST_LABEL = 100;

    @Inject
    TokenRepository tokens;

    @Inject
    TokenHolders holders;

    @Inject
    AccountRepository accounts;

    @Inject
    Permissions permissions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Override
    public List<TokenDescription> listOfAccount(Caller caller, String account) {
        if (!caller.account().equals(account)) permissions.require(caller, MANAGE);
        return tokens.listOfAccount(account).stream()
                .map(ProgramToken::description)
                .toList();
    }

    @Override
    public IssuedToken issue(Caller caller, String account, String label, Instant expires) {
        if (!caller.account().equals(account)) permissions.require(caller, MANAGE);
        if (caller.isProgram()) refuse(caller, account); // or a stolen token would live for ever
        Instant end = expires.truncatedTo(ChronoUnit.SECONDS);
        List<Problem> problems = new ArrayList<>();
        checkAccount(caller, account, problems);
        checkLabel(label, problems);
        checkEnd(end, problems);
        if (!problems.isEmpty()) throw new RejectedException(problems);
        TokenSecret secret = TokenSecret.random();
        Instant now = clock.instant();
        ProgramToken token = new ProgramToken(
                new TokenDescription(TokenSecret.number(), account, label.strip(), caller.account(), now, end, null),
                secret);
        tokens.add(token);
        audit.append(event(caller, "token.issued", token).changing(Map.of(), fields(token)));
        return new IssuedToken(token.description(), secret.text());
    }

    private void refuse(Caller caller, String account) {
        audit.appendAlone(AuditEvent.of(caller, "access.denied")
                .about("permission", MANAGE)
                .changing(Map.of(), Map.of("account", account))
                .denied());
        throw new AccessDeniedException(caller.account(), MANAGE);
    }

    private void checkAccount(Caller caller, String name, List<Problem> problems) {
        Optional<Account> account = accounts.find(name);
        if (account.isEmpty()) problems.add(Problem.of("account", Problem.Kind.UNKNOWN, name));
        else if (!holders.canHave(account.get()) || !holders.mayBeGivenTo(caller, account.get()))
            problems.add(Problem.of("account", Problem.Kind.NOT_HERE, name));
    }

    private static void checkLabel(String label, List<Problem> problems) {
        if (label.isBlank()) problems.add(Problem.of("label", Problem.Kind.MISSING));
        if (label.strip().length() > LONGEST_LABEL)
            problems.add(Problem.of("label", Problem.Kind.TOO_LONG, String.valueOf(LONGEST_LABEL)));
    }

    private void checkEnd(Instant end, List<Problem> problems) {
        Instant now = clock.instant();
        if (!end.isAfter(now)) problems.add(Problem.of("expires", Problem.Kind.PAST));
        if (end.isAfter(now.plus(LONGEST)))
            problems.add(Problem.of("expires", Problem.Kind.TOO_LONG, String.valueOf(LONGEST.toDays())));
    }

    private static AuditEvent event(Caller caller, String action, ProgramToken token) {
        return AuditEvent.of(caller, action).about("token", token.getNumber());
    }

    private static Map<String, Object> fields(ProgramToken token) {
        TokenDescription description = token.description();
        return Map.of(
                "account", description.account(),
                "label", description.label(),
                "expires", description.expires().toString());
    }

    @Override
    public void revoke(Caller caller, String number) {
        Optional<ProgramToken> token = tokens.find(number);
        boolean own = token.filter(t -> t.getAccount().equals(caller.account())).isPresent();
        if (!own) permissions.require(caller, MANAGE);
        if (token.isEmpty()) throw new RejectedException(Problem.of("", Problem.Kind.UNKNOWN, number));
        tokens.remove(token.get());
        audit.append(event(caller, "token.revoked", token.get()).changing(fields(token.get()), Map.of()));
    }
}
