// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.console;

/** How the command ended, for scripts that call it; the numbers are listed in the README. */
public enum ExitCode {
    DONE(0),
    UNEXPECTED(1),
    USAGE(2),
    SOME_REJECTED(3),
    NO_JDK(10),
    PORT_IN_USE(11),
    DISK_FULL(12),
    DATABASE_LOCKED(13),
    DATA_NOT_WRITABLE(14),
    ALREADY_RUNNING(15),
    NOT_RUNNING(16),
    START_FAILED(17),
    TOO_LATE(18),
    DEPLOYMENT_FAILED(19),
    REFUSED(20),
    FILE_UNREADABLE(21),
    NO_MAVEN(22),
    NOT_BUILT(23),
    NO_ANSWER(24),
    AUDIT_BROKEN(25);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
