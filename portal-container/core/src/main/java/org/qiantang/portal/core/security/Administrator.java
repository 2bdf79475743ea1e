// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qiantang.portal.core.account.PasswordHash;
import org.qiantang.portal.core.data.UtcTimestamp;

/** A person who may administer the portal (系统管理员). */
@Entity
@Table(name = "administrator")
public class Administrator {

    private @Id String name = "";

    @Column(name = "password_hash")
    private String passwordHash = "";

    @Column(name = "one_time")
    private boolean oneTime;

    @Column(name = "changed_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant changedAt = Instant.EPOCH;

    protected Administrator() {} // for JPA

    Administrator(String name, PasswordHash oneTimePassword, Instant now) {
        this.name = name;
        this.passwordHash = oneTimePassword.text();
        this.oneTime = true;
        this.changedAt = now;
    }

    /** From now on the password is the person's own. */
    void choosePassword(PasswordHash chosen, Instant now) {
        passwordHash = chosen.text();
        oneTime = false;
        changedAt = now;
    }

    PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    boolean hasPassword(String password) {
        return password().matches(password);
    }

    /** When the password was changed last. */
    Instant changedAt() {
        return changedAt;
    }

    /** Whether the password is still the one that the portal made. */
    public boolean isOneTime() {
        return oneTime;
    }

    public String getName() {
        return name;
    }
}
