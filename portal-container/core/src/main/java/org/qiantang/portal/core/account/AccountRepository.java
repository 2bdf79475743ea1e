// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All accounts. */
@ApplicationScoped
@Transactional
public class AccountRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    public Optional<Account> find(String name) {
        return Optional.ofNullable(entityManager.find(Account.class, name));
    }

    public void add(Account account) {
        entityManager.persist(account);
        entityManager.flush(); // the row of an account comes before those that refer to it
    }

    /** Accounts with this mail address, whatever its case. */
    public List<Account> listOfMail(String mail) {
        return entityManager
                .createNamedQuery("Account.ofMail", Account.class)
                .setParameter("mail", mail.toLowerCase(Locale.ROOT))
                .getResultList();
    }

    /** Accounts with this staff number. */
    public List<Account> listOfStaffNumber(String number) {
        return entityManager
                .createNamedQuery("Account.ofStaffNumber", Account.class)
                .setParameter("number", number)
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
