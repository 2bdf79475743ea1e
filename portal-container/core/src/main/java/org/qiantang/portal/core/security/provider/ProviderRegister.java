// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.ProviderIdentities;
import org.qiantang.portal.api.security.ProviderIdentityDescription;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.security.password.PasswordHash;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.security.permission.Separation;
import org.qiantang.portal.core.security.signin.Origin;
import org.qiantang.portal.core.security.signin.Proofs;

/** Keeps whose account belongs to whom at the identity provider. */
@ApplicationScoped
@Transactional(dontRollbackOn = RejectedException.class) // thrown before anything is changed
public class ProviderRegister implements ProviderIdentities {

    private static final String VIEW = "portal:account:view";
    private static final String MANAGE = "portal:account:manage";

    @Inject
    ProviderIdentityRepository repository;

    @Inject
    IdentityProvider provider;

    @Inject
    AccountRepository accounts;

    @Inject
    Permissions permissions;

    @Inject
    Separation separation;

    @Inject
    Proofs proofs;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Override
    public Optional<String> providerName(Locale language) {
        return provider.name(language);
    }

    @Override
    public List<ProviderIdentityDescription> listOfAccount(Caller caller, String account) {
        if (!caller.account().equals(account)) permissions.require(caller, VIEW);
        return repository.listOfAccount(account).stream()
                .map(ProviderIdentity::description)
                .toList();
    }

    /** The account that somebody comes to; empty if none is linked. */
    public Optional<String> accountOf(ProviderPerson person) {
        return repository.find(person).map(ProviderIdentity::getAccount);
    }

    /**
     * Whether an account is one of the three administrators': they sign in here alone, or else whoever runs the provider
     * could act as any of them.
     */
    public boolean isKeptOut(String account) {
        return separation.isAdministrator(account);
    }

    /**
     * Lets the holder of an account sign in by the provider from now on.
     *
     * @param password of the account, for who finds a browser open must not get a way in for good
     * @throws RejectedException if the password is wrong, another account is linked ({@code identity}), or it is an
     *     administrator's ({@code account})
     */
    public void link(Caller caller, ProviderPerson person, String password) {
        Account account = accounts.find(caller.account())
                .filter(Account::isActive)
                .orElseThrow(() -> new AccessDeniedException(caller.account(), "own account"));
        if (isKeptOut(account.getName()))
            throw new RejectedException(Problem.of("account", Problem.Kind.ADMINISTRATORS_OWN));
        proofs.requirePassword(account, password);
        add(caller, account.getName(), person);
    }

    /**
     * Links an account that was made for this person.
     *
     * @throws RejectedException if another account is linked ({@code identity})
     */
    public void add(Caller caller, String account, ProviderPerson person) {
        if (repository.find(person).isPresent())
            throw new RejectedException(Problem.of("identity", Problem.Kind.TAKEN, person.label()));
        ProviderIdentity identity = new ProviderIdentity(account, person, clock.instant());
        repository.add(identity);
        audit.append(event(caller, "account.identity-linked", identity.description())
                .changing(Map.of(), fields(identity.description())));
    }

    private static AuditEvent event(Caller caller, String action, ProviderIdentityDescription identity) {
        return AuditEvent.of(caller, action).about("account", identity.account());
    }

    private static Map<String, String> fields(ProviderIdentityDescription identity) {
        return Map.of("issuer", identity.issuer(), "subject", identity.subject(), "label", identity.label());
    }

    @Override
    public void remove(Caller caller, long id) {
        ProviderIdentityDescription identity =
                repository.find(id).map(ProviderIdentity::description).orElse(null);
        boolean own = identity != null && identity.account().equals(caller.account());
        if (!own) permissions.require(caller, MANAGE);
        if (identity == null)
            throw new RejectedException(Problem.of("identity", Problem.Kind.UNKNOWN, String.valueOf(id)));
        if (own) requireOtherWay(identity);
        repository.find(id).ifPresent(repository::remove);
        audit.append(event(caller, "account.identity-unlinked", identity).changing(fields(identity), Map.of()));
    }

    private void requireOtherWay(ProviderIdentityDescription identity) {
        boolean password = accounts.find(identity.account())
                .filter(account -> !account.password().equals(PasswordHash.NONE))
                .isPresent();
        if (!password && repository.listOfAccount(identity.account()).size() == 1)
            throw new RejectedException(Problem.of("identity", Problem.Kind.LAST_ONE, identity.label()));
    }

    /** Writes down that somebody came from the provider in vain. */
    public void noteRefusal(Origin origin, String account, String why) {
        audit.appendAlone(AuditEvent.of(origin.anybody(), "session.refused")
                .about("account", account)
                .changing(Map.of(), Map.of("provider", why))
                .failed());
    }
}
