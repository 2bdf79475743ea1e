// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qiantang.portal.core.data.UtcTimestamp;

/** How often somebody or something has guessed wrong lately. */
@Entity
@Table(name = "wrong_guess")
@NamedQuery(name = "WrongGuess.removeOld", query = "delete from WrongGuess g where g.lastAt < :before")
@NamedQuery(
        name = "WrongGuess.count",
        query = "update WrongGuess g set g.number = g.number + 1, g.lastAt = :now where g.subject = :subject")
class WrongGuess {

    private @Id String subject = "";

    private int number;

    @Column(name = "last_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant lastAt = Instant.EPOCH;

    protected WrongGuess() {} // for JPA

    WrongGuess(String subject, Instant now) {
        this.subject = subject;
        this.number = 1;
        this.lastAt = now;
    }

    int getNumber() {
        return number;
    }

    Instant getLastAt() {
        return lastAt;
    }
}
