// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.secondstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Secrets and recovery codes of accounts. */
@ApplicationScoped
@Transactional
public class SecondStepRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    /** Locked until the transaction ends, so that two requests cannot use the same code. */
    Optional<SecondStep> find(String account) {
        return Optional.ofNullable(entityManager.find(SecondStep.class, account, LockModeType.PESSIMISTIC_WRITE));
    }

    SecondStep findOrAdd(String account) {
        return find(account).orElseGet(() -> {
            SecondStep added = new SecondStep(account);
            entityManager.persist(added);
            return added;
        });
    }

    void remove(String account) {
        find(account).ifPresent(entityManager::remove);
        removeCodes(account);
    }

    private void removeCodes(String account) {
        entityManager
                .createNativeQuery("DELETE FROM recovery_code WHERE account = ?")
                .setParameter(1, account)
                .executeUpdate();
    }

    void replaceCodes(String account, List<String> hashes) {
        removeCodes(account);
        for (String hash : hashes) {
            entityManager
                    .createNativeQuery("INSERT INTO recovery_code (account, hash) VALUES (?, ?)")
                    .setParameter(1, account)
                    .setParameter(2, hash)
                    .executeUpdate();
        }
    }

    /** Takes a code away; no if it is not there, or has been used meanwhile. */
    boolean useCode(String account, String hash) {
        return entityManager
                        .createNativeQuery("DELETE FROM recovery_code WHERE account = ? AND hash = ?")
                        .setParameter(1, account)
                        .setParameter(2, hash)
                        .executeUpdate()
                == 1;
    }

    int countCodes(String account) {
        Number count = (Number) entityManager
                .createNativeQuery("SELECT COUNT(*) FROM recovery_code WHERE account = ?")
                .setParameter(1, account)
                .getSingleResult();
        return count.intValue();
    }
}
