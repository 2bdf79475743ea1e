// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.token;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.TokenDescription;
import org.qiantang.portal.core.data.UtcTimestamp;

/** A token of a program (访问令牌); of its secret only the hash. */
@Entity
@Table(name = "program_token")
@NamedQuery(
        name = "ProgramToken.ofAccount",
        query = "select t from ProgramToken t where t.account = :account order by t.issuedAt desc, t.number")
@NamedQuery(name = "ProgramToken.ofHash", query = "select t from ProgramToken t where t.hash = :hash")
class ProgramToken {

    private @Id String number = "";

    private String account = "";

    private String label = "";

    private String hash = "";

    @Column(name = "issued_by")
    private String issuedBy = "";

    @Column(name = "issued_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant issuedAt = Instant.EPOCH;

    @Column(name = "expires_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant expiresAt = Instant.EPOCH;

    @Column(name = "last_used")
    private @Nullable LocalDate lastUsed;

    protected ProgramToken() {} // for JPA

    ProgramToken(TokenDescription issued, TokenSecret secret) {
        this.number = issued.number();
        this.account = issued.account();
        this.label = issued.label();
        this.hash = secret.hash();
        this.issuedBy = issued.issuedBy();
        this.issuedAt = issued.issued();
        this.expiresAt = issued.expires();
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** The day is enough to find tokens that nobody uses any more, and costs one write a day. */
    void noteUse(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (!today.equals(lastUsed)) lastUsed = today;
    }

    TokenDescription description() {
        return new TokenDescription(number, account, label, issuedBy, issuedAt, expiresAt, lastUsed);
    }

    String getNumber() {
        return number;
    }

    String getAccount() {
        return account;
    }
}
