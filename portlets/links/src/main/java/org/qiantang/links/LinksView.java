// SPDX-License-Identifier: Apache-2.0
package org.qiantang.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.site.SiteContext;

/**
 * The model of {@code links.mustache}.
 *
 * @param iconBase address of the theme's icons
 */
record LinksView(SiteContext site, LinksVariant variant, String iconBase) {

    Map<String, Object> model(List<String> lines) {
        Map<String, Object> model = new HashMap<>();
        model.put("iconBase", iconBase);
        model.put(
                "items",
                lines.stream()
                        .map(LinkItem::parse)
                        .flatMap(Optional::stream)
                        .flatMap(item -> entry(item).stream())
                        .toList());
        for (LinksVariant each : LinksVariant.values()) model.put(each.key(), each == variant);
        return model;
    }

    private Optional<Map<String, Object>> entry(LinkItem item) {
        return item.target()
                .on(site)
                .map(url -> Map.of(
                        "title", item.title(),
                        "url", url,
                        "icon", item.icon(),
                        "text", item.text(),
                        "external", item.target().isOutside(site)));
    }
}
