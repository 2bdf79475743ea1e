// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qiantang.portal.core.data.UtcTimestamp;

/** A name and a password to sign in with. */
@Entity
@Table(name = "account")
public class Account {

    private @Id String name = "";

    @Column(name = "password_hash")
    private String passwordHash = "";

    @Column(name = "changed_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant changedAt = Instant.EPOCH;

    protected Account() {} // for JPA

    Account(String name, PasswordHash password, Instant now) {
        this.name = name;
        this.passwordHash = password.text();
        this.changedAt = now;
    }

    /** From now on this is the password; who has signed in with another one has to do so again. */
    void changePassword(PasswordHash password, Instant now) {
        passwordHash = password.text();
        changedAt = now;
    }

    public PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    public String getName() {
        return name;
    }

    /** When the password was changed last. */
    public Instant getChangedAt() {
        return changedAt;
    }
}
