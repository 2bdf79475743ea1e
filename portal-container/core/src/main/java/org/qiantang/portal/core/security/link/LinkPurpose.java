// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import java.time.Duration;

/** What a link is for, how long it is good, and the page that it opens. */
public enum LinkPurpose {
    /** An administrator has made the account; its holder chooses a password. */
    FIRST_PASSWORD(Duration.ofDays(7), "/_password"),
    /** The holder has lost the password. */
    RESET_PASSWORD(Duration.ofHours(1), "/_password"),
    /** Somebody has registered with this mail address. */
    CONFIRM_REGISTRATION(Duration.ofHours(24), "/_confirm"),
    /** The holder of an account wants mails to go to another address. */
    CONFIRM_MAIL(Duration.ofHours(24), "/_confirm");

    private final Duration life;
    private final String path;

    LinkPurpose(Duration life, String path) {
        this.life = life;
        this.path = path;
    }

    public Duration life() {
        return life;
    }

    String path() {
        return path;
    }
}
