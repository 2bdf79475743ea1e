// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.content;

/** A record of an import cannot be taken; the message names the field and says what is wrong with it. */
public class ImportRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ImportRejectedException(String message) {
        super(message);
    }
}
