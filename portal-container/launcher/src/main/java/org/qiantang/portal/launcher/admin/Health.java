package org.qiantang.portal.launcher.admin;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** How the portal says it is. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Health(String status, int sites, int portlets) {

    public boolean isUp() {
        return "UP".equals(status);
    }
}
