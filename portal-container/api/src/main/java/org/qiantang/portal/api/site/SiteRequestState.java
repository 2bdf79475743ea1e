// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.site;

/** How far a plan for a site has come. */
public enum SiteRequestState {
    /** Being written; may be incomplete (草稿). */
    DRAFT,
    /** Waits for the portal office (已报送). */
    FILED,
    /** The portal office has questions (退回补正). */
    ASKED_BACK,
    /** The site has been made, or recorded if it is on another server (已批准). */
    APPROVED,
    /** Not to be built; the reasons are in the history (不予批准). */
    REFUSED,
    /** The department does not want it any more (已撤回). */
    WITHDRAWN,
    /** Open to the public (已开通). */
    OPENED;

    /** Whether nobody has to do anything about it any more. */
    public boolean isOver() {
        return this == REFUSED || this == WITHDRAWN || this == OPENED;
    }

    /** Whether the plan's key and host name are kept for it: from the filing on, until it is refused or withdrawn. */
    public boolean isHoldingNames() {
        return this == FILED || this == ASKED_BACK || this == APPROVED || this == OPENED;
    }
}
