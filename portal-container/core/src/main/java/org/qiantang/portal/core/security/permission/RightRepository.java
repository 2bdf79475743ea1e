// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    private static final String COLUMNS = "SELECT g.id, g.role_key, r.permissions, r.staff, g.scope_kind, g.scope_key,"
            + " o.path, g.expires_at, %s FROM role_grant g %s"
            + " LEFT JOIN role_definition r ON r.role_key = g.role_key"
            + " LEFT JOIN organisation o ON o.code = g.scope_key WHERE %s";

    /** One query for all, since most decisions about a person come in the first moments of their session. */
    private static final String HELD = COLUMNS.formatted(
                    "CAST(NULL AS VARCHAR(128)), CAST(NULL AS VARCHAR(256)), CAST(NULL AS VARCHAR(64))",
                    "",
                    "g.account = ?1")
            + " UNION ALL "
            + COLUMNS.formatted(
                    "p.title_zh, p.title_en, p.organisation",
                    "JOIN post_holder h ON h.post_id = g.post_id JOIN post p ON p.id = g.post_id",
                    "h.account = ?2 AND (h.until_date IS NULL OR h.until_date >= ?3)");

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** Everything about the rights of an account; empty if there is no such account. */
    @Transactional
    public Optional<Holdings> holdings(String account, LocalDate today) {
        Account found = entityManager.find(Account.class, account);
        if (found == null) return Optional.empty();
        @SuppressWarnings("unchecked") // a native query knows no types
        List<Object[]> rows = entityManager
                .createNativeQuery(HELD)
                .setParameter(1, account)
                .setParameter(2, account)
                .setParameter(3, Date.valueOf(today))
                .getResultList();
        List<HeldRole> roles = rows.stream().map(RightRepository::role).toList();
        return Optional.of(new Holdings(found.getStatus(), roles));
    }

    private static HeldRole role(Object[] row) {
        Scope scope = new Scope(Scope.Kind.valueOf((String) row[4]), (String) row[5]);
        boolean ofOrganisation = scope.kind() == Scope.Kind.ORGANISATION;
        return new HeldRole(
                ((Number) row[0]).longValue(),
                (String) row[1],
                permissions((String) row[2]),
                scope,
                ofOrganisation && row[6] != null ? (String) row[6] : "",
                row[7] == null ? null : ((Timestamp) row[7]).toLocalDateTime().toInstant(ZoneOffset.UTC),
                row[8] == null
                        ? null
                        : new HeldRole.PostName((String) row[8], (String) row[9], (String) row[10]),
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
