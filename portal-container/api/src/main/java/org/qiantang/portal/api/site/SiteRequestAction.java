// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.site;

/** What somebody does with a plan for a site. */
public enum SiteRequestAction {
    /** The department hands a complete plan in, for the first time or after questions (报送). */
    FILE,
    /** Either side notes something (备注). */
    COMMENT,
    /** The portal office asks for more (退回补正). */
    ASK_BACK,
    /** The portal office agrees, which makes the site (批准). */
    APPROVE,
    /** The portal office does not agree (不予批准). */
    REFUSE,
    /** The department takes its plan back (撤回). */
    WITHDRAW,
    /** Either side says that the public has been let in (开通). */
    OPEN;

    /** Whether it has to be said why, or what. */
    public boolean needsText() {
        return this == COMMENT || this == ASK_BACK || this == REFUSE;
    }

    /** Whether only the portal office does it, and nobody with their own plan. */
    public boolean isDecision() {
        return this == ASK_BACK || this == APPROVE || this == REFUSE;
    }
}
