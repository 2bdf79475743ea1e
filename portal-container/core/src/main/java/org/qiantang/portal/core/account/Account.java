// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.account.AccountDescription;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.core.data.UtcTimestamp;
import org.qiantang.portal.core.security.password.PasswordHash;

/** An account (账号): the name somebody signs in with, the password, and whose it is. */
@Entity
@Table(name = "account")
@NamedQuery(name = "Account.ofMail", query = "select a from Account a where lower(a.mail) = :mail order by a.name")
@NamedQuery(name = "Account.likeName", query = "select count(a) from Account a where lower(a.name) = :name")
@NamedQuery(name = "Account.ofStaffNumber", query = "select a from Account a where a.staffNumber = :number")
public class Account {

    private @Id String name = "";

    @Column(name = "password_hash")
    private String passwordHash = PasswordHash.NONE.text();

    @Column(name = "changed_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant changedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private AccountKind kind = AccountKind.CITIZEN;

    @Enumerated(EnumType.STRING)
    private AccountStatus status = AccountStatus.ACTIVE;

    @Column(name = "display_name")
    private String displayName = "";

    private String mail = "";

    @Column(name = "staff_number")
    private String staffNumber = "";

    @Column(name = "credit_code")
    private String creditCode = "";

    @Column(name = "one_time")
    private boolean oneTime;

    @Column(name = "second_step")
    private boolean secondStep;

    @Column(name = "created_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "last_sign_in")
    @Convert(converter = UtcTimestamp.class)
    private @Nullable Instant lastSignIn;

    private @Version long version;

    protected Account() {} // for JPA

    /** An account without a password: nobody can sign in until one is chosen. */
    public Account(String name, AccountKind kind, AccountStatus status, Instant now) {
        this.name = name;
        this.kind = kind;
        this.status = status;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** From now on this is the password; who has signed in with another one has to do so again. */
    public void changePassword(PasswordHash password, Instant now) {
        passwordHash = password.text();
        oneTime = false;
        changedAt = now;
    }

    /** From now on this is the password, good for choosing another one and for nothing else. */
    public void makeOneTimePassword(PasswordHash password, Instant now) {
        changePassword(password, now);
        oneTime = true;
    }

    /** Stores the same password in another way; sessions go on. */
    public void renewPassword(PasswordHash same) {
        passwordHash = same.text();
    }

    /** Takes over what an administrator or the holder has written; name and kind stay. */
    public void describe(String newDisplayName, String newMail, String newStaffNumber, String newCreditCode) {
        displayName = newDisplayName;
        mail = newMail;
        staffNumber = newStaffNumber;
        creditCode = newCreditCode;
    }

    /** Lets the holder sign in: the mail address is confirmed, or an administrator opens the account again. */
    public void activate() {
        status = AccountStatus.ACTIVE;
    }

    public void disable() {
        status = AccountStatus.DISABLED;
    }

    /** Whether a second step of sign-in is set up from now on. */
    public void useSecondStep(boolean used) {
        secondStep = used;
    }

    /** Whoever has signed in has to do so again. */
    public void endSessions(Instant now) {
        changedAt = now;
    }

    public void noteSignIn(Instant now) {
        lastSignIn = now;
    }

    public PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    public AccountDescription description() {
        return new AccountDescription(
                name,
                kind,
                status,
                displayName.isEmpty() ? name : displayName,
                mail,
                staffNumber,
                creditCode,
                secondStep,
                createdAt,
                lastSignIn,
                version);
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    /** Whether the password is one that the portal made and must be replaced. */
    public boolean isOneTime() {
        return oneTime;
    }

    public boolean isSecondStep() {
        return secondStep;
    }

    public String getName() {
        return name;
    }

    /** When the password was changed last, or all sessions were ended. */
    public Instant getChangedAt() {
        return changedAt;
    }

    public AccountKind getKind() {
        return kind;
    }

    public AccountStatus getStatus() {
        return status;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getMail() {
        return mail;
    }

    public String getStaffNumber() {
        return staffNumber;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public Optional<Instant> lastSignIn() {
        return Optional.ofNullable(lastSignIn);
    }

    public long getVersion() {
        return version;
    }
}
