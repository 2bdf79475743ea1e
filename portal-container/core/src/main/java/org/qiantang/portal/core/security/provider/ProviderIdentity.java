// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qiantang.portal.api.security.ProviderIdentityDescription;
import org.qiantang.portal.core.data.UtcTimestamp;

/** As whom the holder of an account is known at an identity provider. */
@Entity
@Table(name = "account_identity")
@NamedQuery(
        name = "ProviderIdentity.ofAccount",
        query = "select i from ProviderIdentity i where i.account = :account order by i.id")
@NamedQuery(
        name = "ProviderIdentity.ofSubject",
        query = "select i from ProviderIdentity i where i.issuer = :issuer and i.subject = :subject")
class ProviderIdentity {

    private static final int LONGEST_LABEL = 128;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String account = "";

    private String issuer = "";

    private String subject = "";

    private String label = "";

    @Column(name = "linked_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant linkedAt = Instant.EPOCH;

    protected ProviderIdentity() {} // for JPA

    ProviderIdentity(String account, ProviderPerson person, Instant now) {
        this.account = account;
        this.issuer = person.issuer();
        this.subject = person.subject();
        String whole = person.label();
        this.label = whole.length() > LONGEST_LABEL ? whole.substring(0, LONGEST_LABEL) : whole;
        this.linkedAt = now;
    }

    ProviderIdentityDescription description() {
        return new ProviderIdentityDescription(id, account, issuer, subject, label, linkedAt);
    }

    String getAccount() {
        return account;
    }
}
