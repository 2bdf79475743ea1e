// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import java.util.Set;
import org.qiantang.portal.core.portlet.PortletDescription;

/**
 * Who may look at a window in which portlet mode: readers may read and ask for help, people who have signed in may
 * arrange a window for themselves, administrators may set it up for all.
 */
public final class ModeRight {

    private static final Set<String> FOR_EVERYBODY = Set.of("view", "help", "about", "preview", "print");
    private static final String FOR_ONESELF = "edit";

    private ModeRight() {}

    public static boolean allows(PageCall call, PortletDescription portlet, String mode) {
        if (call.mayEdit() || FOR_EVERYBODY.contains(mode) || portlet.ownModes().contains(mode)) return true;
        return mode.equals(FOR_ONESELF) && call.person().isSignedIn();
    }
}
