// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.secondstep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The secret that an account's codes are made of, and the one that is offered in its place; both sealed. */
@Entity
@Table(name = "second_step")
class SecondStep {

    private @Id String account = "";

    private String secret = "";

    private String offered = "";

    @Column(name = "last_interval")
    private long lastInterval;

    private @Version long version;

    protected SecondStep() {} // for JPA

    SecondStep(String account) {
        this.account = account;
    }

    void offer(String sealed) {
        offered = sealed;
    }

    /** From now on the offered secret counts. */
    void begin(long interval) {
        secret = offered;
        offered = "";
        lastInterval = interval;
    }

    void noteCode(long interval) {
        lastInterval = interval;
    }

    String getSecret() {
        return secret;
    }

    /** Empty if none is offered. */
    String getOffered() {
        return offered;
    }

    /** The interval of the last code that was taken. */
    long getLastInterval() {
        return lastInterval;
    }
}
