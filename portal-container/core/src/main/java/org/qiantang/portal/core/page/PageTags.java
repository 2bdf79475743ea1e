// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;

/**
 * Tags a page with what the portal itself knows of it, before its windows add what they know: the site's group of page
 * tags (网页标签: SiteName, SiteDomain, SiteIDCode), and the column's group for pages that are a column themselves
 * (政府网站发展指引, 国办发〔2017〕47号, annex). Values are those stored, unchanged; what is not stored is not written.
 */
@ApplicationScoped
public class PageTags {

    void addTo(PageCall call) {
        Site site = call.site();
        Page page = call.page();
        Locale language = call.language();
        PageHeadContent head = call.head();
        addSite(site, language, head);
        if (!page.type().isEmpty()) {
            head.meta("ColumnName", page.title().in(language));
            head.meta("ColumnDescription", page.description().in(language));
            head.meta("ColumnKeywords", page.keywords().in(language));
            head.meta("ColumnType", page.type().in(language));
        }
        String title = page.title().in(language);
        head.description(page.description().in(language));
        head.meta("keywords", page.keywords().in(language));
        // A page has one address, whomever the site is laid out for.
        PageAddresses addresses = call.addresses().forAudience("");
        String own = addresses.page(page, PageState.INITIAL, call.pathValues());
        head.canonical(own);
        head.property("og:type", "website");
        head.property("og:site_name", site.names().in(language));
        head.property("og:title", title);
        head.property("og:description", page.description().in(language));
        head.property("og:url", head.canonicalUrl());
        head.property("og:locale", language.getLanguage().equals("zh") ? "zh_CN" : "en_GB");
        PageAggregator.translations(call, addresses, PageState.INITIAL).forEach(head::translation);
    }

    private static void addSite(Site site, Locale language, PageHeadContent head) {
        head.meta("SiteName", site.names().in(language));
        head.meta("SiteDomain", site.canonicalHost());
        head.meta("SiteIDCode", site.identity().siteIdCode());
    }
}
