// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

/** A portlet was asked for something that this person may not do; answered with 403. */
public class NotAllowedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotAllowedException(String message) {
        super(message);
    }
}
