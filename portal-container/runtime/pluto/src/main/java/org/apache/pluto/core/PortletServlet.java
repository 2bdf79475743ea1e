// SPDX-License-Identifier: Apache-2.0
package org.apache.pluto.core;

/** Mend 9: the same, for applications assembled for Pluto 1.1. */
public final class PortletServlet extends org.apache.pluto.container.driver.PortletServlet {

    private static final long serialVersionUID = 1L;
}
