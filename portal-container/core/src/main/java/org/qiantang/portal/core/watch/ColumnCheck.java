// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.content.ContentListing;
import org.qiantang.portal.api.content.ContentListing.Freshness;
import org.qiantang.portal.api.site.SiteWatch.Column;
import org.qiantang.portal.api.site.SiteWatch.Finding;
import org.qiantang.portal.api.site.SiteWatch.Kind;
import org.qiantang.portal.core.site.ColumnKind;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Site;

/** Checks the columns of one site: required ones that are missing (必备栏目), blank ones (空白栏目), old ones (栏目不更新). */
final class ColumnCheck {

    /** 首页不更新, 动态要闻不更新: nothing for two weeks. */
    static final Duration TWO_WEEKS = Duration.ofDays(14);

    /** 通知公告、政策文件不更新: nothing for six months. */
    static final Duration SIX_MONTHS = Duration.ofDays(183);

    private static final Map<ColumnKind, Duration> ALLOWED = new EnumMap<>(
            Map.of(ColumnKind.NEWS, TWO_WEEKS, ColumnKind.NOTICES, SIX_MONTHS, ColumnKind.POLICIES, SIX_MONTHS));

    private final Site site;
    private final Locale language;
    private final List<ContentListing> listings;
    private final Instant now;
    private final List<Column> columns = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    ColumnCheck(Site site, Locale language, List<ContentListing> listings, Instant now) {
        this.site = site;
        this.language = language;
        this.listings = listings;
        this.now = now;
    }

    List<Column> columns() {
        return columns;
    }

    List<Finding> check() {
        site.pages().stream().filter(page -> page.path().segments().isEmpty()).forEach(this::checkHome);
        site.pages().stream().filter(page -> page.column() != null).forEach(this::checkColumn);
        if (site.parent() != null) {
            for (ColumnKind kind : ColumnKind.values()) {
                boolean there = site.pages().stream().anyMatch(page -> page.column() == kind);
                if (kind.isRequired() && !there)
                    findings.add(new Finding(Kind.COLUMN_MISSING, List.of(kind.key()), LinkCheck.linkTo(site, "/")));
            }
        }
        return findings;
    }

    private void checkHome(Page page) {
        Optional<Freshness> shown = shown(page);
        if (shown.isEmpty()) return;
        add("home", page, shown);
        long days = daysSince(shown.get().newest());
        if (days > TWO_WEEKS.toDays())
            findings.add(new Finding(Kind.HOME_STALE, List.of(days(days), days(TWO_WEEKS.toDays())), link(page)));
    }

    private void checkColumn(Page page) {
        ColumnKind kind = page.column();
        if (kind == null) return;
        Optional<Freshness> shown = shown(page);
        add(kind.key(), page, shown);
        String title = page.title().in(language);
        if (isBlank(page, shown)) {
            findings.add(new Finding(Kind.COLUMN_BLANK, List.of(title), link(page)));
            return;
        }
        Duration allowed = ALLOWED.get(kind);
        if (allowed == null || shown.isEmpty() || shown.get().newest() == null) return;
        long days = daysSince(shown.get().newest());
        if (days > allowed.toDays())
            findings.add(
                    new Finding(Kind.COLUMN_STALE, List.of(title, days(days), days(allowed.toDays())), link(page)));
    }

    private void add(String kind, Page page, Optional<Freshness> shown) {
        columns.add(new Column(
                kind,
                page.title().in(language),
                link(page),
                shown.map(Freshness::number).orElse(-1L),
                shown.map(Freshness::newest).orElse(null)));
    }

    private String link(Page page) {
        return LinkCheck.linkTo(
                site, page.path().variables().isEmpty() ? page.path().text() : "/");
    }

    /** What all windows of the page show together; empty if none shows anything that can be told. */
    private Optional<Freshness> shown(Page page) {
        return page.windows().flatMap(window -> freshness(window).stream()).reduce(ColumnCheck::both);
    }

    private Optional<Freshness> freshness(PortletWindow window) {
        String portlet = window.application() + "/" + window.portlet();
        return listings.stream()
                .flatMap(listing -> listing.freshness(site.key(), portlet, window.preferences()).stream())
                .findFirst();
    }

    private static Freshness both(Freshness one, Freshness other) {
        boolean later =
                one.newest() == null || other.newest() != null && other.newest().isAfter(one.newest());
        return new Freshness(one.number() + other.number(), later ? other.newest() : one.newest());
    }

    /** Without windows, or with windows that all show nothing: lists without an entry, texts without a word. */
    private boolean isBlank(Page page, Optional<Freshness> shown) {
        if (shown.isPresent() && shown.get().number() > 0) return false;
        return page.windows()
                .allMatch(window ->
                        freshness(window).isPresent() || window.application().equals("links") && isWordless(window));
    }

    private static boolean isWordless(PortletWindow window) {
        return window.preferences().entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith("items") || entry.getKey().startsWith("html"))
                .flatMap(entry -> entry.getValue().stream())
                .allMatch(String::isBlank);
    }

    private long daysSince(@Nullable Instant newest) {
        return newest == null
                ? Integer.MAX_VALUE
                : Duration.between(newest, now).toDays();
    }

    private static String days(long days) {
        return days == Integer.MAX_VALUE ? "∞" : Long.toString(days);
    }
}
