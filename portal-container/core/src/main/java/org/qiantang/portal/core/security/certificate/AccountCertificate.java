// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qiantang.portal.api.security.CertificateDescription;
import org.qiantang.portal.core.data.UtcTimestamp;

/** Which certificates are an account's. */
@Entity
@Table(name = "account_certificate")
@NamedQuery(
        name = "AccountCertificate.ofAccount",
        query = "select c from AccountCertificate c where c.account = :account order by c.id")
@NamedQuery(
        name = "AccountCertificate.matching",
        query = "select c from AccountCertificate c where c.subject = :subject and c.issuer = :issuer"
                + " and (c.serial = '' or c.serial = :serial) order by c.serial desc, c.id")
class AccountCertificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String account = "";

    private String issuer = "";

    private String subject = "";

    private String serial = "";

    @Column(name = "added_by")
    private String addedBy = "";

    @Column(name = "added_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant addedAt = Instant.EPOCH;

    protected AccountCertificate() {} // for JPA

    AccountCertificate(String account, CertificateNames names, boolean thisOneOnly, String addedBy, Instant now) {
        this.account = account;
        this.issuer = names.issuer();
        this.subject = names.subject();
        this.serial = thisOneOnly ? names.serial() : "";
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    CertificateDescription description() {
        return new CertificateDescription(id, account, issuer, subject, serial, addedBy, addedAt);
    }

    String getAccount() {
        return account;
    }
}
