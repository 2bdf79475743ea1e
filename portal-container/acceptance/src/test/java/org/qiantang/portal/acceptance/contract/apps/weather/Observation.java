// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.weather;

import jakarta.portlet.annotations.PortletRequestScoped;

/** One observation, as long as its request takes. */
@PortletRequestScoped
public class Observation {
    private String place = "nowhere";

    public void begin(String where) {
        place = where;
    }

    public String place() {
        return place;
    }
}
