// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import org.qiantang.portal.core.site.PortletWindow;

/** What a page gets around its parts while somebody composes it. */
public interface Composing {

    /**
     * Around a window.
     *
     * @param markup of the window; empty if its content is not there without an address that names it, or its portlet is away
     */
    String window(String region, PortletWindow window, String markup);

    /** Around the windows of a region; regions without windows are there, too. */
    String region(String region, String markup);

    /** Around the layout. */
    String page(String markup);
}
