// SPDX-License-Identifier: Apache-2.0
package org.apache.pluto.core;

/**
 * Mend 9: applications assembled for Pluto 1.1 name a servlet of this class for each portlet in their web.xml, and could
 * not be deployed without it. Pluto itself keeps such an empty servlet for those of version 2.
 */
public final class PortletServlet extends org.apache.pluto.container.driver.PortletServlet {

    private static final long serialVersionUID = 1L;
}
