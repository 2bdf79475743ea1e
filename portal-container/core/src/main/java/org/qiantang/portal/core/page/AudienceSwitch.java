// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.site.Audience;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Texts;

/**
 * The ways from one view of a site to another (服务对象切换). They lead to the same place; from the home page and from where
 * another audience starts, to where this one starts.
 */
record AudienceSwitch(SiteFrame.Content content, PageAddresses addresses) {

    /** Adds nothing to the frame of a site that is the same for everybody. */
    void addTo(Map<String, Object> model) {
        Site site = content.site();
        if (site.audiences().isEmpty()) return;
        List<Map<String, Object>> items = new ArrayList<>();
        for (Audience audience : site.audiences()) {
            site.findPage(audience.page())
                    .filter(start -> start.isFor(content.person()))
                    .ifPresent(start -> items.add(item(audience, start)));
        }
        model.put("audiences", items);
        model.put("hasAudiences", !items.isEmpty());
        site.findAudience(content.audience())
                .ifPresent(active -> model.put("audience", Map.of("title", title(active), "everybody", everybody())));
    }

    private Map<String, Object> item(Audience audience, Page start) {
        boolean active = audience.key().equals(content.audience());
        return Map.of(
                "title", title(audience),
                "url", url(audience, start),
                "icon", audience.icon(),
                "current", active,
                "here",
                        active
                                && content.page() != null
                                && start.key().equals(content.page().key()));
    }

    private String title(Audience audience) {
        Texts title = audience.title();
        if (title.isEmpty())
            title = content.site().findPage(audience.page()).map(Page::title).orElse(title);
        return title.in(content.language());
    }

    private String url(Audience audience, Page start) {
        String same = content.views().get(audience.key());
        return same == null || isBeginning() ? addresses.link(start.path().text()) : same;
    }

    private String everybody() {
        String same = content.views().get("");
        return same == null || isBeginning() ? addresses.forAudience("").home() : same;
    }

    private boolean isBeginning() {
        Page page = content.page();
        return page == null
                || page.path().segments().isEmpty()
                || content.site().audienceStartingAt(page).isPresent();
    }
}
