// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.SessionDescription;
import org.qiantang.portal.api.security.Sessions;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.security.permission.Permissions;

/**
 * Begins, finds and ends sessions. Each lasts half an hour without a request, eight hours at most for staff and twelve for
 * everybody else.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = RejectedException.class) // thrown before anything is changed
public class SessionRegister implements Sessions {

    private static final String VIEW = "portal:session:view";
    private static final String MANAGE = "portal:session:manage";
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration LONGEST_OF_STAFF = Duration.ofHours(8);
    private static final int LONGEST_PAGE = 200;
    private static final int NUMBER_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Inject
    SessionRepository sessions;

    @Inject
    AccountRepository accounts;

    @Inject
    Permissions permissions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    SignedIn begin(Proven who, Origin origin) {
        sessions.removeOld(clock.instant());
        boolean staff = permissions.needsSecondStep(who.account());
        SignInSession session =
                new SignInSession(number(), who, origin, clock.instant(), staff ? LONGEST_OF_STAFF : LONGEST);
        sessions.add(session);
        Caller caller = new Caller(who.account(), origin.address(), session.getNumber());
        audit.append(event(caller, "session.begun", session)
                .changing(Map.of(), Map.of("method", who.method().key())));
        return new SignedIn(who.account(), session.getNumber());
    }

    private String number() {
        byte[] bytes = new byte[NUMBER_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static AuditEvent event(Caller caller, String action, SignInSession session) {
        return AuditEvent.of(caller, action).about("session", session.getNumber());
    }

    /** The account whose session it is, if it goes on; notes that it was seen. */
    Optional<Account> account(SignedIn who) {
        Optional<SignInSession> session =
                sessions.find(who.session()).filter(s -> s.getAccount().equals(who.name()));
        Optional<Account> account = session.flatMap(s -> accounts.find(who.name()))
                .filter(a -> a.isActive() && session.get().isAlive(clock.instant(), a.getChangedAt()))
                .filter(a -> isEnough(session.get(), a));
        account.ifPresent(a -> session.get().noteSeen(clock.instant()));
        return account;
    }

    /** Whoever was given a role of staff in a session that began with a password alone has to sign in again. */
    private boolean isEnough(SignInSession session, Account account) {
        return session.method().isTwoSteps() || !permissions.needsSecondStep(account.getName());
    }

    /** Lets the caller's own session go on although its account has been changed. */
    public void goOn(Caller caller, Account account) {
        sessions.find(caller.session())
                .filter(session -> session.getAccount().equals(account.getName()))
                .ifPresent(session -> session.goOn(account.getChangedAt()));
    }

    /** Ends the session of who signs out. */
    public void signOut(SignedIn who, String address) {
        sessions.find(who.session()).ifPresent(session -> {
            sessions.remove(session);
            audit.append(event(new Caller(who.name(), address, who.session()), "session.ended", session));
        });
    }

    @Override
    public List<SessionDescription> listOfAccount(Caller caller, String account) {
        if (!caller.account().equals(account)) permissions.require(caller, VIEW);
        return sessions.listOfAccount(account, clock.instant()).stream()
                .map(session -> session.description(caller.session()))
                .toList();
    }

    @Override
    public List<SessionDescription> list(Caller caller, int page, int size) {
        permissions.require(caller, VIEW);
        int length = Math.max(1, Math.min(size, LONGEST_PAGE));
        return sessions.list(clock.instant(), page * length, length).stream()
                .map(session -> session.description(caller.session()))
                .toList();
    }

    @Override
    public long count(Caller caller) {
        permissions.require(caller, VIEW);
        return sessions.count(clock.instant());
    }

    @Override
    public void end(Caller caller, String number) {
        Optional<SignInSession> session = sessions.find(number);
        boolean own =
                session.filter(s -> s.getAccount().equals(caller.account())).isPresent();
        if (!own) permissions.require(caller, MANAGE);
        if (session.isEmpty()) throw new RejectedException(Problem.of("", Problem.Kind.UNKNOWN, number));
        end(caller, session.get());
    }

    private void end(Caller caller, SignInSession session) {
        sessions.remove(session);
        audit.append(
                event(caller, "session.ended", session).changing(Map.of("account", session.getAccount()), Map.of()));
    }

    @Override
    public int endAll(Caller caller, String account) {
        if (!caller.account().equals(account)) permissions.require(caller, MANAGE);
        List<SignInSession> others = sessions.listOfAccount(account, clock.instant()).stream()
                .filter(session -> !session.getNumber().equals(caller.session()))
                .toList();
        others.forEach(session -> end(caller, session));
        return others.size();
    }
}
