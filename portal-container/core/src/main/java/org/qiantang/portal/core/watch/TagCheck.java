// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.qiantang.portal.api.site.SiteWatch.Finding;
import org.qiantang.portal.api.site.SiteWatch.Kind;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;

/** Checks the page tags (网页标签, 国办发〔2017〕47号, annex) of one site that the portal writes from its blueprint. */
record TagCheck(Site site, Locale language, List<Site> all) {

    /** Ten digits; the first two are a province (省级行政区划代码), or bm for a ministry is not ours to give. */
    private static final Pattern CODE = Pattern.compile("[1-8][1-9]\\d{8}");

    List<Finding> check() {
        List<Finding> findings = new ArrayList<>(checkCode());
        for (Page page : site.pages()) {
            if (!page.isForEverybody() || !page.path().variables().isEmpty()) continue;
            if (page.column() == null && page.type().isEmpty()) continue;
            String missing = missing(page);
            if (!missing.isEmpty())
                findings.add(new Finding(
                        Kind.TAGS_MISSING,
                        List.of(page.title().in(language), missing),
                        LinkCheck.linkTo(site, page.path().text())));
        }
        return findings;
    }

    private List<Finding> checkCode() {
        String code = site.identity().siteIdCode();
        String home = LinkCheck.linkTo(site, "/");
        if (code.isEmpty()) return List.of(new Finding(Kind.CODE_MISSING, List.of(), home));
        if (!CODE.matcher(code).matches()) return List.of(new Finding(Kind.CODE_WRONG, List.of(code), home));
        return all.stream()
                .filter(other -> !other.key().equals(site.key()))
                .filter(other -> other.identity().siteIdCode().equals(code))
                .map(other -> new Finding(
                        Kind.CODE_SHARED, List.of(code, other.names().in(language)), home))
                .toList();
    }

    private static String missing(Page page) {
        List<String> tags = new ArrayList<>();
        if (page.type().isEmpty()) tags.add("ColumnType");
        if (page.description().isEmpty()) tags.add("ColumnDescription");
        if (page.keywords().isEmpty()) tags.add("ColumnKeywords");
        return String.join(", ", tags);
    }
}
