// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.qiantang.portal.api.security.SessionDescription;
import org.qiantang.portal.core.data.UtcTimestamp;

/** A session of somebody who has signed in (会话). It ends with its time, by itself when idle, and with any change of the password. */
@Entity
@Table(name = "portal_session")
@NamedQuery(
        name = "SignInSession.alive",
        query = "select s from SignInSession s where " + SignInSession.ALIVE + " order by s.seenAt desc, s.number")
@NamedQuery(
        name = "SignInSession.aliveOfAccount",
        query = "select s from SignInSession s where s.account = :account and " + SignInSession.ALIVE
                + " order by s.seenAt desc, s.number")
@NamedQuery(
        name = "SignInSession.countAlive",
        query = "select count(s) from SignInSession s where " + SignInSession.ALIVE)
@NamedQuery(name = "SignInSession.removeOld", query = "delete from SignInSession s where s.endsAt < :now")
public class SignInSession {

    /** Not over, seen lately, and of an account that is open and the same since. */
    static final String ALIVE = "s.endsAt > :now and s.seenAt > :idleSince and exists (select a from Account a"
            + " where a.name = s.account and a.changedAt = s.accountOf"
            + " and a.status = org.qiantang.portal.api.account.AccountStatus.ACTIVE)";

    /** After so long without a request it is over. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** How exactly it is noted when the person was seen. */
    private static final Duration SEEN_EXACTNESS = Duration.ofMinutes(1);

    private @Id String number = "";

    private String account = "";

    private String method = SignInMethod.PASSWORD.key();

    private String address = "";

    private String browser = "";

    @Column(name = "begun_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant begunAt = Instant.EPOCH;

    @Column(name = "seen_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant seenAt = Instant.EPOCH;

    @Column(name = "ends_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant endsAt = Instant.EPOCH;

    @Column(name = "account_of")
    @Convert(converter = UtcTimestamp.class)
    private Instant accountOf = Instant.EPOCH;

    protected SignInSession() {} // for JPA

    SignInSession(String number, Proven who, Origin origin, Instant now, Duration longest) {
        this.number = number;
        this.account = who.account();
        this.method = who.method().key();
        this.address = origin.address();
        this.browser = origin.browser();
        this.begunAt = now;
        this.seenAt = now;
        this.endsAt = now.plus(longest);
        this.accountOf = who.accountOf();
    }

    /** Goes on although the holder has chosen another password in it. */
    void goOn(Instant changedAt) {
        accountOf = changedAt;
    }

    void noteSeen(Instant now) {
        if (seenAt.plus(SEEN_EXACTNESS).isBefore(now)) seenAt = now;
    }

    boolean isAlive(Instant now, Instant accountChangedAt) {
        return now.isBefore(endsAt) && now.isBefore(seenAt.plus(IDLE)) && accountChangedAt.equals(accountOf);
    }

    SessionDescription description(String current) {
        return new SessionDescription(
                number, account, method, address, browser, begunAt, seenAt, number.equals(current));
    }

    String getNumber() {
        return number;
    }

    String getAccount() {
        return account;
    }

    SignInMethod method() {
        return SignInMethod.of(method);
    }
}
