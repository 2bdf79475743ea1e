// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.limit;

/** What costs more than a page out of a cache, and how often one sender may ask for it. */
public enum CostlyCall {
    /** A form of the portal's own, such as sign-in and registration: passwords, mails. */
    FORM("form", 30),
    /** What makes the portal send a mail to an address that somebody has typed. */
    MAIL("mail", 10),
    /** Anything else that is sent: actions of portlets, uploads. */
    ACTION("action", 120),
    /** What is asked for with parameters, such as searches and resources of portlets. */
    QUERY("query", 600),
    /** The interface for programs. */
    PROGRAM("program", 600);

    private static final String PROPERTY = "portal.limit.";

    private final String key;
    private final int usual;

    CostlyCall(String key, int usual) {
        this.key = key;
        this.usual = usual;
    }

    /** How many a minute: the system property {@code portal.limit.KEY}, else what is usual; 0 for any number. */
    int perMinute() {
        return Integer.getInteger(PROPERTY + key, usual);
    }
}
