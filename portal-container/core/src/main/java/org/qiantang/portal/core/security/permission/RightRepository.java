// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.qiantang.portal.api.security.Scope;

/** Roles, who holds them, and how often any of it has changed. */
@ApplicationScoped
public class RightRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource dataSource;

    /** Everything about the rights of an account, as the transaction of this thread sees it; empty if there is none. */
    public Optional<Holdings> holdings(String account, LocalDate today) {
        return withConnection(connection -> HeldRows.read(connection, account, today));
    }

    /** The path of the organisation that owns a site; empty if none does. */
    Optional<String> ownerPath(String site) {
        return withConnection(connection -> HeldRows.ownerPath(connection, site));
    }

    /** Something that is read. */
    interface Reading<T> {
        T read(Connection connection) throws SQLException;
    }

    /**
     * On the transaction's own connection, which would wait for itself on another one. Without a transaction none is begun:
     * that would take longer than all else.
     */
    private <T> T withConnection(Reading<T> reading) {
        try {
            if (isInTransaction()) return reading.read(entityManager.unwrap(Connection.class));
            try (Connection connection = dataSource.getConnection()) {
                return reading.read(connection);
            }
        } catch (SQLException e) {
            throw new PersistenceException("rights cannot be read", e);
        }
    }

    boolean isInTransaction() {
        return transactions.getTransactionKey() != null;
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
