// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.ferry;

import jakarta.portlet.annotations.PortletSessionScoped;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a passenger has in the pocket, kept in the portlet session. */
@PortletSessionScoped
public class Ticket implements Serializable {
    private static final long serialVersionUID = 1;

    private @Nullable String passenger;

    public void issue(@Nullable String to) {
        passenger = to;
    }

    public String holder() {
        return String.valueOf(passenger);
    }
}
