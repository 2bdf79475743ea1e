// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The tokens of all programs. */
@ApplicationScoped
@Transactional
public class TokenRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    Optional<ProgramToken> find(String number) {
        return Optional.ofNullable(entityManager.find(ProgramToken.class, number));
    }

    Optional<ProgramToken> findBySecret(TokenSecret secret) {
        return entityManager
                .createNamedQuery("ProgramToken.ofHash", ProgramToken.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst();
    }

    List<ProgramToken> listOfAccount(String account) {
        return entityManager
                .createNamedQuery("ProgramToken.ofAccount", ProgramToken.class)
                .setParameter("account", account)
                .getResultList();
    }

    void add(ProgramToken token) {
        entityManager.persist(token);
    }

    void remove(ProgramToken token) {
        entityManager.remove(token);
    }
}
