// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

/** Somebody else has changed the page meanwhile; nothing was done, and what was to be done can be tried on what is there now. */
public class DraftChangedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient DraftedPage current;

    DraftChangedException(DraftedPage current) {
        super("page " + current.page().key() + " was changed by " + current.changedBy());
        this.current = current;
    }

    /** The page as it is now. */
    public DraftedPage current() {
        return current;
    }
}
