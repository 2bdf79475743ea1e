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
import org.qiantang.portal.api.account.AccountDescription;
import org.qiantang.portal.api.account.OwnAccount;
import org.qiantang.portal.api.account.SecondStepOffer;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.account.MailConfirmation;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.security.PasswordPolicy;
import org.qiantang.portal.core.security.password.PasswordHash;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.security.secondstep.SecondSteps;
import org.qiantang.portal.core.security.signin.Proofs;
import org.qiantang.portal.core.security.signin.SessionRegister;
import org.qiantang.portal.core.site.PortalName;

/** What people do with their own account. Whatever weakens its protection asks for the password again. */
@ApplicationScoped
@Transactional(dontRollbackOn = RejectedException.class) // thrown before anything is changed
public class OwnAccountRegister implements OwnAccount {

    @Inject
    AccountRepository accounts;

    @Inject
    Proofs proofs;

    @Inject
    SecondSteps secondSteps;

    @Inject
    SessionRegister sessions;

    @Inject
    Permissions permissions;

    /** Empty in a portal that sends no mail: nobody can show then that an address is theirs. */
    @Inject
    Instance<MailConfirmation> confirmations;

    @Inject
    PasswordPolicy policy;

    @Inject
    PortalName portalName;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Override
    public AccountDescription get(Caller caller) {
        return own(caller).description();
    }

    private Account own(Caller caller) {
        return accounts.find(caller.account())
                .filter(Account::isActive)
                .orElseThrow(() -> new AccessDeniedException(caller.account(), "own account"));
    }

    @Override
    public void change(Caller caller, String displayName, String mail) {
        Account account = own(caller);
        List<Problem> problems = new ArrayList<>();
        new AccountChecks(problems)
                .checkDescription(
                        account.getKind(), displayName, mail, account.getStaffNumber(), account.getCreditCode());
        boolean otherMail = !mail.equalsIgnoreCase(account.getMail());
        if (otherMail && problems.isEmpty() && confirmations.isUnsatisfied())
            problems.add(Problem.of("mail", Problem.Kind.NOT_HERE));
        if (!problems.isEmpty()) throw new RejectedException(problems);
        AccountDescription before = account.description();
        if (otherMail) confirmations.forEach(confirmation -> confirmation.send(account, mail)); // may still refuse
        account.describe(displayName, account.getMail(), account.getStaffNumber(), account.getCreditCode());
        audit.append(event(caller, "account.changed")
                .changing(AuditFields.of(before), AuditFields.of(account.description())));
    }

    private static AuditEvent event(Caller caller, String action) {
        return AuditEvent.of(caller, action).about("account", caller.account());
    }

    @Override
    public void changePassword(Caller caller, String password, String newPassword) {
        Account account = own(caller);
        policy.problem("newPassword", newPassword, account).ifPresent(problem -> {
            throw new RejectedException(problem);
        });
        proofs.requirePassword(account, password);
        if (password.equals(newPassword))
            throw new RejectedException(Problem.of("newPassword", Problem.Kind.AS_BEFORE));
        account.changePassword(PasswordHash.of(newPassword), clock.instant());
        sessions.goOn(caller, account);
        audit.append(event(caller, "account.password-changed"));
    }

    @Override
    public SecondStepOffer offerSecondStep(Caller caller) {
        return secondSteps.offer(own(caller).getName(), portalName.text());
    }

    @Override
    public List<String> beginSecondStep(Caller caller, String password, String code) {
        Account account = own(caller);
        proofs.requirePassword(account, password);
        List<String> codes = proofs.beginSecondStep(account, code);
        audit.append(event(caller, "account.second-step-begun"));
        return codes;
    }

    @Override
    public List<String> renewRecoveryCodes(Caller caller, String password, String code) {
        Account account = own(caller);
        proofs.requirePassword(account, password);
        proofs.requireCode(account, code);
        audit.append(event(caller, "account.recovery-codes-renewed"));
        return secondSteps.renewRecoveryCodes(account.getName());
    }

    @Override
    public int countRecoveryCodes(Caller caller) {
        return secondSteps.countRecoveryCodes(own(caller).getName());
    }

    @Override
    public void endSecondStep(Caller caller, String password, String code) {
        Account account = own(caller);
        if (permissions.needsSecondStep(account.getName()))
            throw new RejectedException(Problem.of("", Problem.Kind.IN_USE));
        proofs.requirePassword(account, password);
        proofs.requireCode(account, code);
        secondSteps.remove(account);
        audit.append(event(caller, "account.second-step-ended").changing(Map.of("secondStep", true), Map.of()));
    }
}
