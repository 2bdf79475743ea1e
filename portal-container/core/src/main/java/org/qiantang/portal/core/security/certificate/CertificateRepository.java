// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The certificates of all accounts. */
@ApplicationScoped
@Transactional
public class CertificateRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    void add(AccountCertificate certificate) {
        entityManager.persist(certificate);
        entityManager.flush(); // gives it its id
    }

    Optional<AccountCertificate> find(long id) {
        return Optional.ofNullable(entityManager.find(AccountCertificate.class, id));
    }

    void remove(AccountCertificate certificate) {
        entityManager.remove(certificate);
    }

    List<AccountCertificate> listOfAccount(String account) {
        return entityManager
                .createNamedQuery("AccountCertificate.ofAccount", AccountCertificate.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Those that mean this certificate; the one with its serial number first. */
    List<AccountCertificate> matching(CertificateNames names) {
        return entityManager
                .createNamedQuery("AccountCertificate.matching", AccountCertificate.class)
                .setParameter("subject", names.subject())
                .setParameter("issuer", names.issuer())
                .setParameter("serial", names.serial())
                .getResultList();
    }
}
