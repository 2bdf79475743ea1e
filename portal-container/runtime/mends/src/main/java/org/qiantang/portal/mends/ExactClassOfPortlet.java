// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.mends;

/** Mend 12, where portlets are made. */
public final class ExactClassOfPortlet extends ExactClass {
    public ExactClassOfPortlet() {
        super("org.apache.pluto.container.om.portlet.impl.ConfigurationProcessor", "instantiatePortlets");
    }
}
