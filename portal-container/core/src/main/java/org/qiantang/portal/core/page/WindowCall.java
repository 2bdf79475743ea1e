// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import org.qiantang.portal.core.navigation.WindowView;
import org.qiantang.portal.core.site.PortletWindow;

/** A page call as it concerns one window. */
public record WindowCall(PageCall page, PortletWindow window) {

    public WindowView view() {
        return page.state().window(window.key());
    }

    /**
     * The prefix that makes names unique on the page (Portlet 3.0, 12.2.3): begins with a letter, as names in HTML and
     * JavaScript must.
     */
    public String namespace() {
        return "w_" + window.key().replace('-', '_') + "_";
    }
}
