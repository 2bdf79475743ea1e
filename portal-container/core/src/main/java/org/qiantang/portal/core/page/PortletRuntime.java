// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qiantang.portal.core.portlet.PortletCatalogue;

/** Calls portlets: the one thing the portal needs a portlet container for. */
public interface PortletRuntime extends PortletCatalogue {

    /**
     * Whether this window has to be asked in the header phase before the page is rendered.
     */
    boolean hasHeaderPhase(WindowCall call);

    /** Header phase (Portlet 3.0, chapter 15): the portlet adds to the page's head and to the response's headers. */
    void renderHeaders(WindowCall call) throws PortletFailedException;

    /** Render phase (chapter 14): the window's markup. */
    Fragment render(WindowCall call) throws PortletFailedException;

    /** Action phase (chapter 12) and the events it causes (chapter 13): where the browser is to go then. */
    ActionOutcome processAction(WindowCall call) throws PortletFailedException;

    /** Resource phase, with its answer kept instead of sent: the second half of a partial action (23.4). */
    HubState.Rendered renderResource(WindowCall call) throws PortletFailedException, IOException;

    /** Resource phase (chapter 16): the portlet writes the whole response. */
    void serveResource(WindowCall call, String resourceId, String cacheability)
            throws PortletFailedException, IOException;

    /** Ends the sessions that portlet applications keep for who sent this request. */
    void endSessions(HttpServletRequest request, HttpServletResponse response);
}
