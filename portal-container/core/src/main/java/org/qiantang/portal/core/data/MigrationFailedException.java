// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.data;

/** The tables of a slice could not be brought to the state that its code expects. */
public class MigrationFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MigrationFailedException(String slice, Throwable cause) {
        super("cannot migrate the tables of '" + slice + "': " + cause.getMessage(), cause);
    }
}
