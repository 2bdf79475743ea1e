// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.account.AccountDescription;
import org.qiantang.portal.api.account.AccountDirectory;
import org.qiantang.portal.api.account.AccountFilter;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountPage;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.account.NewAccount;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.account.PasswordInvitation;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.security.permission.RightChanges;
import org.qiantang.portal.core.security.permission.Separation;
import org.qiantang.portal.core.security.secondstep.SecondSteps;

/** The accounts as administrators keep them. */
@ApplicationScoped
@Transactional(dontRollbackOn = RejectedException.class) // thrown before anything is changed
public class AccountRegister implements AccountDirectory {

    private static final String VIEW = "portal:account:view";
    private static final String MANAGE = "portal:account:manage";
    private static final int LONGEST_PAGE = 200;

    @Inject
    AccountRepository accounts;

    @Inject
    Permissions permissions;

    @Inject
    Separation separation;

    @Inject
    SecondSteps secondSteps;

    @Inject
    RightChanges changes;

    /** Empty in a portal that sends no mail: new accounts have no password then, and nobody can sign in with them. */
    @Inject
    Instance<PasswordInvitation> invitations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Override
    public AccountPage list(Caller caller, AccountFilter filter, int page, int size) {
        permissions.require(caller, VIEW);
        int length = Math.max(1, Math.min(size, LONGEST_PAGE));
        List<AccountDescription> found = accounts.list(filter, page * length, length).stream()
                .map(Account::description)
                .toList();
        return new AccountPage(found, accounts.count(filter));
    }

    @Override
    public AccountDescription get(Caller caller, String name) {
        if (!caller.account().equals(name)) permissions.require(caller, VIEW);
        return known(name).description();
    }

    Optional<AccountDescription> find(String name) {
        return accounts.find(name).map(Account::description);
    }

    private Account known(String name) {
        return accounts.find(name)
                .orElseThrow(() -> new RejectedException(Problem.of("name", Problem.Kind.UNKNOWN, name)));
    }

    @Override
    public AccountDescription add(Caller caller, NewAccount account) {
        permissions.require(caller, MANAGE);
        List<Problem> problems = new ArrayList<>();
        AccountChecks checks = new AccountChecks(problems);
        checks.checkName(account.name());
        if (accounts.find(account.name()).isPresent())
            problems.add(Problem.of("name", Problem.Kind.TAKEN, account.name()));
        checks.checkDescription(
                account.kind(), account.displayName(), account.mail(), account.staffNumber(), account.creditCode());
        if (!problems.isEmpty()) throw new RejectedException(problems);
        Account added = new Account(account.name(), account.kind(), AccountStatus.ACTIVE, clock.instant());
        added.describe(account.displayName(), account.mail(), account.staffNumber(), account.creditCode());
        accounts.add(added);
        changes.note();
        if (account.kind() != AccountKind.INTEGRATOR) invitations.forEach(invitation -> invitation.send(added));
        audit.append(event(caller, "account.added", added).changing(Map.of(), AuditFields.of(added.description())));
        return added.description();
    }

    private static AuditEvent event(Caller caller, String action, Account account) {
        return AuditEvent.of(caller, action).about("account", account.getName());
    }

    @Override
    public AccountDescription change(Caller caller, AccountDescription wanted) {
        permissions.require(caller, MANAGE);
        Account account = known(wanted.name());
        if (account.getVersion() != wanted.version())
            throw new RejectedException(Problem.of("", Problem.Kind.CHANGED_MEANWHILE));
        List<Problem> problems = new ArrayList<>();
        new AccountChecks(problems)
                .checkDescription(
                        account.getKind(),
                        wanted.displayName(),
                        wanted.mail(),
                        wanted.staffNumber(),
                        wanted.creditCode());
        separation
                .conflictOfIdentity(wanted.name(), wanted.staffNumber(), wanted.mail())
                .ifPresent(role -> problems.add(Problem.of("staffNumber", Problem.Kind.SEPARATED, role)));
        if (!wanted.mail().equals(account.getMail()) && isAnotherAdministrator(caller, account))
            problems.add(Problem.of("mail", Problem.Kind.ADMINISTRATORS_OWN));
        if (!problems.isEmpty()) throw new RejectedException(problems);
        AccountDescription before = account.description();
        account.describe(wanted.displayName(), wanted.mail(), wanted.staffNumber(), wanted.creditCode());
        accounts.flush();
        audit.append(event(caller, "account.changed", account)
                .changing(AuditFields.of(before), AuditFields.of(account.description())));
        return account.description();
    }

    /** Whoever could send a security or audit administrator's password link elsewhere would soon be one, too. */
    private boolean isAnotherAdministrator(Caller caller, Account account) {
        return !caller.account().equals(Caller.COMMAND)
                && !caller.account().equals(account.getName())
                && separation.isAdministrator(account.getName());
    }

    @Override
    public void disable(Caller caller, String name, String reason) {
        permissions.require(caller, MANAGE);
        requireReason(reason);
        if (caller.account().equals(name)) throw new RejectedException(Problem.of("name", Problem.Kind.ONESELF));
        Account account = known(name);
        separation.lastOf(name).ifPresent(role -> {
            throw new RejectedException(Problem.of("name", Problem.Kind.LAST_ONE, role));
        });
        account.disable();
        account.endSessions(clock.instant());
        changes.note();
        audit.append(event(caller, "account.disabled", account).changing(Map.of(), Map.of("reason", reason)));
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) throw new RejectedException(Problem.of("reason", Problem.Kind.MISSING));
    }

    @Override
    public void enable(Caller caller, String name) {
        permissions.require(caller, MANAGE);
        Account account = known(name);
        account.activate();
        changes.note();
        audit.append(event(caller, "account.enabled", account));
    }

    @Override
    public void sendPasswordLink(Caller caller, String name) {
        permissions.require(caller, MANAGE);
        Account account = known(name);
        if (account.getMail().isEmpty()) throw new RejectedException(Problem.of("mail", Problem.Kind.MISSING));
        if (invitations.isUnsatisfied()) throw new RejectedException(Problem.of("", Problem.Kind.NOT_HERE));
        invitations.forEach(invitation -> invitation.send(account));
        audit.append(event(caller, "account.password-link-sent", account));
    }

    @Override
    public void resetSecondStep(Caller caller, String name, String reason) {
        permissions.require(caller, MANAGE);
        requireReason(reason);
        // Who may reset their own would need no second step at all.
        if (caller.account().equals(name)) throw new RejectedException(Problem.of("name", Problem.Kind.ONESELF));
        Account account = known(name);
        secondSteps.remove(account);
        account.endSessions(clock.instant());
        audit.append(event(caller, "account.second-step-reset", account).changing(Map.of(), Map.of("reason", reason)));
    }
}
