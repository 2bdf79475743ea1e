// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.security.permission.RightChanges;
import org.qiantang.portal.core.security.provider.ProviderPerson;
import org.qiantang.portal.core.security.provider.ProviderRegister;

/** Makes accounts for citizens whom the city's identity provider knows. They have no password here until they choose one. */
@ApplicationScoped
@Transactional(dontRollbackOn = RejectedException.class) // thrown before anything is changed
public class ProviderRegistration {

    @Inject
    AccountRepository accounts;

    @Inject
    ProviderRegister register;

    @Inject
    RightChanges changes;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** A name for the account that the form can begin with; may be empty. */
    public String suggestion(ProviderPerson person) {
        ChosenName name = ChosenName.of(person.userName());
        return name.isWellFormed() && !name.isReserved() && !accounts.isTaken(name.text()) ? name.text() : "";
    }

    /**
     * Makes the account and links it.
     *
     * @param name as the person wants the account to be called
     * @param displayName what the portal calls the person
     * @param site key of the site where it is done
     * @param address where the request comes from
     * @return the name of the account
     * @throws RejectedException if something is wrong with the names ({@code name}, {@code displayName}), somebody else's
     *     account has the mail address ({@code mail}), or the person has an account already ({@code identity})
     */
    public String register(ProviderPerson person, String name, String displayName, String site, String address) {
        ChosenName chosen = ChosenName.of(name);
        String shown = displayName.strip();
        if (register.accountOf(person).isPresent())
            throw new RejectedException(Problem.of("identity", Problem.Kind.TAKEN, person.label()));
        List<Problem> problems = new ArrayList<>(chosen.problems(accounts));
        problems.addAll(new Application(AccountKind.CITIZEN, shown, person.mail(), "")
                .problems().stream()
                        .filter(problem -> !problem.equals(Problem.of("mail", Problem.Kind.MISSING)))
                        .toList());
        if (isKnown(person.mail())) problems.add(Problem.of("mail", Problem.Kind.TAKEN, person.mail()));
        if (!problems.isEmpty()) throw new RejectedException(problems);
        Caller caller = new Caller(chosen.text(), address, "");
        Account account = new Account(chosen.text(), AccountKind.CITIZEN, AccountStatus.ACTIVE, clock.instant());
        account.describe(shown, person.mail(), "", "");
        accounts.add(account);
        changes.note();
        audit.append(AuditEvent.of(caller, "account.registered")
                .about("account", chosen.text())
                .at(site)
                .changing(Map.of(), fields(shown, person)));
        register.add(caller, chosen.text(), person);
        return chosen.text();
    }

    private boolean isKnown(String mail) {
        return !mail.isEmpty()
                && accounts.listOfMail(mail).stream().anyMatch(account -> account.getKind() == AccountKind.CITIZEN);
    }

    /** With the consent, which the holder may ask about later (个人信息保护法, article 14). */
    private static Map<String, Object> fields(String displayName, ProviderPerson person) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", AccountKind.CITIZEN.name());
        fields.put("displayName", displayName);
        fields.put("mail", person.mail());
        fields.put("issuer", person.issuer());
        fields.put("privacyConsent", true);
        return fields;
    }
}
