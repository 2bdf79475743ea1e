// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.security.link.AccountLink;
import org.qiantang.portal.core.security.link.AccountLinks;
import org.qiantang.portal.core.security.link.AskLimit;
import org.qiantang.portal.core.security.link.LinkPlace;
import org.qiantang.portal.core.security.link.LinkPurpose;
import org.qiantang.portal.core.security.link.LinkToken;
import org.qiantang.portal.core.security.password.PasswordHash;
import org.qiantang.portal.core.security.password.PasswordRules;
import org.qiantang.portal.core.security.permission.RightChanges;

/**
 * Makes accounts for citizens and legal persons who have shown that mails reach them. There is no account before that, and
 * whoever opens the link, not who typed the address, chooses name and password.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = RejectedException.class) // thrown before anything is changed
public class Registration {

    private final AskLimit mailsToOne = new AskLimit(3, Duration.ofHours(1));
    private final AskLimit namesOfOne = new AskLimit(20, Duration.ofDays(1));

    @Inject
    AccountRepository accounts;

    @Inject
    AccountLinks links;

    @Inject
    RegistrationMails mails;

    @Inject
    RightChanges changes;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Sends a link, or tells the holder of the address that there is an account already. Nobody else is to learn whether
     * there is: call it where nobody waits for it. Of many mails to one address within an hour, only the first are sent.
     *
     * @param application without problems
     */
    public void ask(Application application, LinkPlace place) {
        String mail = application.mail();
        if (!mailsToOne.allows(mail.toLowerCase(Locale.ROOT), clock.instant())) return;
        List<Account> known = accounts.listOfMail(mail).stream()
                .filter(account -> isOfSame(application, account))
                .toList();
        if (!known.isEmpty()) mails.known(place, mail, known);
        else mails.confirm(place, mail, links.create(LinkPurpose.CONFIRM_REGISTRATION, mail, application.json()));
    }

    /** Somebody may act for several legal persons, and have an account as a citizen besides. */
    private static boolean isOfSame(Application application, Account account) {
        return account.getKind() == application.kind()
                && (application.kind() == AccountKind.CITIZEN
                        || account.getCreditCode().equals(application.creditCode()));
    }

    /** What this link confirms; empty if the link is not good. */
    public Optional<Application> application(LinkToken token) {
        return links.find(token)
                .filter(link -> link.getPurpose() == LinkPurpose.CONFIRM_REGISTRATION)
                .map(AccountLink::getNewValue)
                .map(Application::parse);
    }

    /**
     * Makes the account.
     *
     * @param name as the person wants to be called at sign-in
     * @param address where the request comes from
     * @return the name of the account
     * @throws RejectedException if the link is not good ({@code token}), or else name or password ({@code name}, {@code
     *     newPassword}); the link stays good then, but not for any number of names
     */
    public String confirm(LinkToken token, String name, String password, LinkPlace place, String address) {
        Application application = application(token).orElseThrow(Registration::notGood);
        if (!namesOfOne.allows(token.text(), clock.instant()))
            throw new RejectedException(Problem.of("name", Problem.Kind.TOO_OFTEN));
        ChosenName chosen = ChosenName.of(name);
        List<Problem> problems = problems(chosen, password, application);
        if (!problems.isEmpty()) throw new RejectedException(problems);
        PasswordHash hash = PasswordHash.of(password);
        if (!links.use(token)) throw notGood();
        Account account = new Account(chosen.text(), application.kind(), AccountStatus.ACTIVE, clock.instant());
        account.describe(application.displayName(), application.mail(), "", application.creditCode());
        account.changePassword(hash, clock.instant());
        accounts.add(account);
        changes.note();
        audit.append(AuditEvent.of(new Caller(chosen.text(), address, ""), "account.registered")
                .about("account", chosen.text())
                .at(place.site().key())
                .changing(Map.of(), fields(application)));
        return chosen.text();
    }

    private List<Problem> problems(ChosenName name, String password, Application application) {
        List<Problem> problems = new ArrayList<>(name.problems(accounts));
        List<String> words =
                List.of(name.text(), application.displayName(), application.mail(), application.creditCode());
        PasswordRules.problem("newPassword", password, PasswordRules.Strength.CITIZEN, words)
                .ifPresent(problems::add);
        return problems;
    }

    /** With the consent, which the holder may ask about later (个人信息保护法, article 14). */
    private static Map<String, Object> fields(Application application) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", application.kind().name());
        fields.put("displayName", application.displayName());
        fields.put("mail", application.mail());
        fields.put("creditCode", application.creditCode());
        fields.put("privacyConsent", true);
        return fields;
    }

    private static RejectedException notGood() {
        return new RejectedException(Problem.of("token", Problem.Kind.WRONG));
    }
}
