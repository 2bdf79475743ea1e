// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All accounts. */
@ApplicationScoped
@Transactional
public class AccountRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    Optional<Account> find(String name) {
        return Optional.ofNullable(entityManager.find(Account.class, name));
    }

    void add(Account account) {
        entityManager.persist(account);
        entityManager.flush(); // the row of an account comes before those that refer to it
    }

    Set<String> roles(String account) {
        return storedRoles(account).stream().map(AccountRole::getRole).collect(Collectors.toUnmodifiableSet());
    }

    private List<AccountRole> storedRoles(String account) {
        return entityManager
                .createNamedQuery("AccountRole.ofAccount", AccountRole.class)
                .setParameter("account", account)
                .getResultList();
    }

    Map<String, String> attributes(String account) {
        return storedAttributes(account).stream()
                .collect(Collectors.toUnmodifiableMap(AccountAttribute::getName, AccountAttribute::getValue));
    }

    private List<AccountAttribute> storedAttributes(String account) {
        return entityManager
                .createNamedQuery("AccountAttribute.ofAccount", AccountAttribute.class)
                .setParameter("account", account)
                .getResultList();
    }

    void replaceRoles(String account, Set<String> roles) {
        Set<String> missing = new HashSet<>(roles);
        for (AccountRole stored : storedRoles(account)) {
            if (!missing.remove(stored.getRole())) entityManager.remove(stored);
        }
        missing.forEach(role -> entityManager.persist(new AccountRole(account, role)));
    }

    void replaceAttributes(String account, Map<String, String> attributes) {
        Map<String, String> missing = new HashMap<>(attributes);
        for (AccountAttribute stored : storedAttributes(account)) {
            String value = missing.remove(stored.getName());
            if (value == null) entityManager.remove(stored);
            else stored.change(value);
        }
        missing.forEach((name, value) -> entityManager.persist(new AccountAttribute(account, name, value)));
    }
}
