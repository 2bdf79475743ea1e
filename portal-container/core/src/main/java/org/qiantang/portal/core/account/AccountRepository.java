// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiantang.portal.api.account.AccountFilter;

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

    /** Whether somebody has this name, whatever its case. */
    public boolean isTaken(String name) {
        return entityManager
                        .createNamedQuery("Account.likeName", Long.class)
                        .setParameter("name", name.toLowerCase(Locale.ROOT))
                        .getSingleResult()
                > 0;
    }

    /** Accounts with this staff number. */
    public List<Account> listOfStaffNumber(String number) {
        return entityManager
                .createNamedQuery("Account.ofStaffNumber", Account.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** Writes what has changed, so that versions count on. */
    public void flush() {
        entityManager.flush();
    }

    /** Those that a filter lets through, by name. */
    public List<Account> list(AccountFilter filter, int first, int most) {
        return filtered("select a from Account a", filter, " order by a.name", Account.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many a filter lets through. */
    public long count(AccountFilter filter) {
        return filtered("select count(a) from Account a", filter, "", Long.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> filtered(String select, AccountFilter filter, String order, Class<T> type) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (!filter.text().isBlank()) {
            conditions.add("(lower(a.name) like :text escape '!' or lower(a.displayName) like :text escape '!'"
                    + " or lower(a.mail) like :text escape '!' or lower(a.staffNumber) like :text escape '!')");
            parameters.put("text", "%" + literal(filter.text().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        if (filter.kind() != null) {
            conditions.add("a.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.status() != null) {
            conditions.add("a.status = :status");
            parameters.put("status", filter.status());
        }
        if (!filter.organisation().isEmpty()) {
            conditions.add("exists (select h from PostHolder h, Post p, Organisation o where h.account = a.name"
                    + " and p.id = h.post and o.code = p.organisation and o.path like :path escape '!')");
            parameters.put("path", "%/" + literal(filter.organisation()) + "/%");
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<T> query = entityManager.createQuery(select + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
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
