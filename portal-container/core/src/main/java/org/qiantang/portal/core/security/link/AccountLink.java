// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.data.UtcTimestamp;

/** A link that was sent by mail: good once, for a time, and only until a newer one or another password. */
@Entity
@Table(name = "account_link")
@NamedQuery(
        name = "AccountLink.use",
        query = "update AccountLink l set l.usedAt = :now"
                + " where l.tokenHash = :hash and l.usedAt is null and l.expiresAt > :now")
@NamedQuery(
        name = "AccountLink.endAllOf",
        query = "update AccountLink l set l.usedAt = :now"
                + " where l.subject = :subject and l.purpose in :purposes and l.usedAt is null")
@NamedQuery(
        name = "AccountLink.countSince",
        query = "select count(l) from AccountLink l"
                + " where l.subject = :subject and l.purpose = :purpose and l.createdAt > :since")
@NamedQuery(name = "AccountLink.removeExpired", query = "delete from AccountLink l where l.expiresAt <= :now")
public class AccountLink {

    @Id
    @Column(name = "token_hash")
    private String tokenHash = "";

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose = LinkPurpose.RESET_PASSWORD;

    private String subject = "";

    @Column(name = "account_mark")
    private String accountMark = "";

    @Column(name = "new_value")
    private String newValue = "";

    @Column(name = "created_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "expires_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant expiresAt = Instant.EPOCH;

    @Column(name = "used_at")
    @Convert(converter = UtcTimestamp.class)
    private @Nullable Instant usedAt;

    protected AccountLink() {} // for JPA

    AccountLink(
            LinkToken token, LinkPurpose purpose, String subject, String accountMark, String newValue, Instant now) {
        this.tokenHash = token.hash();
        this.purpose = purpose;
        this.subject = subject;
        this.accountMark = accountMark;
        this.newValue = newValue;
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.life());
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    boolean isOfTime(String mark) {
        return accountMark.equals(mark);
    }

    public LinkPurpose getPurpose() {
        return purpose;
    }

    /** The name of the account; the mail address of who has none yet. */
    public String getSubject() {
        return subject;
    }

    public String getNewValue() {
        return newValue;
    }
}
