// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.Permission;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.Scope;
import org.qiantang.portal.core.account.Account;

/** Roles, who holds them, and how often any of it has changed. */
@ApplicationScoped
public class RightRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** Everything about the rights of an account; empty if there is no such account. */
    @Transactional
    public Optional<Holdings> holdings(String account, LocalDate today) {
        Account found = entityManager.find(Account.class, account);
        if (found == null) return Optional.empty();
        List<HeldRole> roles = new ArrayList<>();
        for (Object[] row : held("RoleGrant.held", account).getResultList()) roles.add(role(row, null));
        for (Object[] row : held("RoleGrant.heldByPosts", account)
                .setParameter("today", today)
                .getResultList()) {
            roles.add(role(row, new HeldRole.PostName((String) row[4], (String) row[5], (String) row[6])));
        }
        return Optional.of(new Holdings(found.getStatus(), List.copyOf(roles)));
    }

    private TypedQuery<Object[]> held(String query, String account) {
        return entityManager.createNamedQuery(query, Object[].class).setParameter("account", account);
    }

    private static HeldRole role(Object[] row, HeldRole.@Nullable PostName post) {
        RoleGrant grant = (RoleGrant) row[0];
        boolean ofOrganisation = grant.scope().kind() == Scope.Kind.ORGANISATION;
        return new HeldRole(
                grant.getId(),
                grant.getRole(),
                permissions((String) row[1]),
                grant.scope(),
                ofOrganisation && row[2] != null ? (String) row[2] : "",
                grant.expiresAt().orElse(null),
                post,
                Boolean.TRUE.equals(row[3]));
    }

    private static List<Permission> permissions(@Nullable String patterns) {
        if (patterns == null) return List.of();
        return Arrays.stream(patterns.split(" "))
                .map(pattern -> (Permission) new WildcardPermission(pattern))
                .toList();
    }

    /** What is committed by now, on any node. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long countChanges() {
        return entityManager.createNamedQuery("RightChange.count", Long.class).getSingleResult();
    }

    void addChange() {
        entityManager.createNamedQuery("RightChange.add").executeUpdate();
        transactions.putResource(RightRepository.class, true);
    }

    /** Whether the transaction of this thread has added a change; it would wait for itself if it asked for the number. */
    boolean isAddingChange() {
        return transactions.getTransactionKey() != null && transactions.getResource(RightRepository.class) != null;
    }

    Optional<RoleDefinition> findRole(String key) {
        return Optional.ofNullable(entityManager.find(RoleDefinition.class, key));
    }

    List<RoleDefinition> listRoles() {
        return entityManager
                .createNamedQuery("RoleDefinition.all", RoleDefinition.class)
                .getResultList();
    }

    int lastRolePosition() {
        return entityManager
                .createNamedQuery("RoleDefinition.lastPosition", Integer.class)
                .getSingleResult();
    }

    void add(RoleDefinition role) {
        entityManager.persist(role);
        entityManager.flush();
    }

    /** With its version counted on. */
    RoleDefinition flushed(RoleDefinition role) {
        entityManager.flush();
        return role;
    }

    void remove(RoleDefinition role) {
        entityManager.remove(role);
    }

    Optional<RoleGrant> findGrant(long id) {
        return Optional.ofNullable(entityManager.find(RoleGrant.class, id));
    }

    List<RoleGrant> listOfAccount(String account) {
        return grants("RoleGrant.ofAccount").setParameter("account", account).getResultList();
    }

    List<RoleGrant> listByPosts(String account) {
        return grants("RoleGrant.byPosts").setParameter("account", account).getResultList();
    }

    List<RoleGrant> listOfPost(long post) {
        return grants("RoleGrant.ofPost").setParameter("post", post).getResultList();
    }

    List<RoleGrant> listOfRole(String role) {
        return grants("RoleGrant.ofRole").setParameter("role", role).getResultList();
    }

    List<RoleGrant> listOfScope(Scope scope) {
        return grants("RoleGrant.ofScope")
                .setParameter("kind", scope.kind())
                .setParameter("key", scope.key())
                .getResultList();
    }

    private TypedQuery<RoleGrant> grants(String query) {
        return entityManager.createNamedQuery(query, RoleGrant.class);
    }

    void add(RoleGrant grant) {
        entityManager.persist(grant);
        entityManager.flush(); // makes the id
    }

    void remove(RoleGrant grant) {
        entityManager.remove(grant);
    }
}
