// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.admin;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A portlet as the portal's catalogue lists it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CataloguePortlet(
        String id,
        @Nullable String application,
        @Nullable String title,
        boolean available,
        @Nullable List<String> modes,
        @Nullable JsonNode origin) {

    public String titleOrId() {
        return title == null ? id : title;
    }

    public String modesInWords() {
        return modes == null ? "" : String.join(" ", modes);
    }

    public String originInWords() {
        return origin == null || origin.isNull() ? "" : origin.asText();
    }
}
