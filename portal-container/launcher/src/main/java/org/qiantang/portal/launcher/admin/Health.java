// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.admin;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * How the portal says it is.
 *
 * @param firstStart whether the portal was set up when it started
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Health(String status, int sites, int portlets, boolean firstStart) {

    public boolean isUp() {
        return "UP".equals(status);
    }
}
