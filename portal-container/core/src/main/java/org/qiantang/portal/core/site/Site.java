// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A site: what one host name answers (网站). Main site and sub-sites are the same kind of thing. Immutable; a change makes
 * a new one.
 *
 * @param key names the site in blueprints, commands and the database; lower-case letters, digits and hyphens
 * @param parent key of the site this one belongs to; null for the main site
 * @param titleMain the large title of the title bar: 中国杭州
 * @param titleSub the smaller one beside it: HANGZHOU CHINA
 * @param hosts host names without port, lower case; the first is the canonical one
 * @param formerHosts host names that lead to the first of {@code hosts}
 * @param subSiteHosts patterns of the host names of sites below this one that name none; {@code {site}} is their key
 * @param theme key of the theme; empty for that of the site above
 * @param accent key of a colour of the theme (主题色); empty for that of the site above, or the theme's own
 * @param languages languages the site is written in; the first is the default
 * @param menus entries by name of the menu: audience, function, footer
 * @param pages in the order of the blueprint; keys are unique, and so are paths; perhaps {@linkplain LatePages read late}
 * @param audiences people for whom the site is laid out in ways of their own (服务对象), in the order in which they are offered
 * @param registration whether citizens and legal persons may make themselves accounts here
 */
public record Site(
        String key,
        @Nullable String parent,
        Texts names,
        Texts titleMain,
        Texts titleSub,
        List<String> hosts,
        List<String> formerHosts,
        List<String> subSiteHosts,
        String theme,
        String accent,
        List<Locale> languages,
        SiteIdentity identity,
        Map<String, List<MenuEntry>> menus,
        List<Audience> audiences,
        List<Page> pages,
        boolean registration) {

    public Site {
        hosts = List.copyOf(hosts);
        formerHosts = List.copyOf(formerHosts);
        subSiteHosts = List.copyOf(subSiteHosts);
        languages = List.copyOf(languages);
        menus = Map.copyOf(menus);
        audiences = List.copyOf(audiences);
        pages = LatePages.copyOf(pages);
    }

    /** A site on which nobody registers. */
    public Site(
            String key,
            @Nullable String parent,
            Texts names,
            Texts titleMain,
            Texts titleSub,
            List<String> hosts,
            String theme,
            List<Locale> languages,
            SiteIdentity identity,
            Map<String, List<MenuEntry>> menus,
            List<Page> pages) {
        this(
                key, parent, names, titleMain, titleSub, hosts, List.of(), List.of(), theme, "", languages, identity,
                menus, List.of(), pages, false);
    }

    /** A site that is laid out the same for everybody. */
    public Site(
            String key,
            @Nullable String parent,
            Texts names,
            Texts titleMain,
            Texts titleSub,
            List<String> hosts,
            List<String> formerHosts,
            List<String> subSiteHosts,
            String theme,
            String accent,
            List<Locale> languages,
            SiteIdentity identity,
            Map<String, List<MenuEntry>> menus,
            List<Page> pages,
            boolean registration) {
        this(
                key,
                parent,
                names,
                titleMain,
                titleSub,
                hosts,
                formerHosts,
                subSiteHosts,
                theme,
                accent,
                languages,
                identity,
                menus,
                List.of(),
                pages,
                registration);
    }

    public String canonicalHost() {
        return hosts.get(0);
    }

    public Locale defaultLanguage() {
        return languages.get(0);
    }

    public Optional<Page> findPage(String pageKey) {
        return pages.stream().filter(p -> p.key().equals(pageKey)).findFirst();
    }

    public Optional<Audience> findAudience(String audienceKey) {
        return audiences.stream().filter(a -> a.key().equals(audienceKey)).findFirst();
    }

    /** The audience whose view starts at this page. */
    public Optional<Audience> audienceStartingAt(Page page) {
        return audiences.stream().filter(a -> a.page().equals(page.key())).findFirst();
    }

    /** Whether an audience starts at the page with this path. */
    public boolean isStartOfAudience(String path) {
        for (Audience audience : audiences) {
            Optional<Page> start = findPage(audience.page());
            if (start.isPresent() && start.get().path().text().equals(path)) return true;
        }
        return false;
    }

    /** This site with other pages. */
    public Site withPages(List<Page> otherPages) {
        return with(change -> change.pages = otherPages);
    }

    /**
     * This site with another theme, in that theme's own colours.
     *
     * @param otherTheme its key; empty for that of the site above
     */
    public Site withTheme(String otherTheme) {
        return with(change -> {
            change.theme = otherTheme;
            change.accent = "";
        });
    }

    /** This site with another version of the theme that it has; it keeps its colour. */
    public Site withVersion(String version) {
        return with(change -> change.theme = version);
    }

    /** This site laid out for others. */
    public Site withAudiences(List<Audience> others) {
        return with(change -> change.audiences = others);
    }

    /** This site with other menus. */
    public Site withMenus(Map<String, List<MenuEntry>> otherMenus) {
        return with(change -> change.menus = otherMenus);
    }

    /** This site with other host names. */
    public Site withHosts(List<String> otherHosts) {
        return with(change -> change.hosts = otherHosts);
    }

    /**
     * This site with what it inherits (继承) from the one above it. The title bar is always the one of the main site: nobody
     * shall take a department for another city. The number of the site (网站标识码) and who is responsible for it are its own.
     */
    Site below(Site above) {
        return with(change -> {
            change.titleMain = above.titleMain;
            change.titleSub = above.titleSub;
            if (accent.isEmpty() && theme.isEmpty()) change.accent = above.accent;
            if (theme.isEmpty()) change.theme = above.theme;
            change.identity = identity.below(above.identity);
        });
    }

    private Site with(Consumer<Change> what) {
        Change change = new Change(this);
        what.accept(change);
        return change.made();
    }

    /** A site being changed: the one place that copies all of it. */
    private static final class Change {
        private String key;
        private @Nullable String parent;
        private Texts names;
        private Texts titleMain;
        private Texts titleSub;
        private List<String> hosts;
        private List<String> formerHosts;
        private List<String> subSiteHosts;
        private String theme;
        private String accent;
        private List<Locale> languages;
        private SiteIdentity identity;
        private Map<String, List<MenuEntry>> menus;
        private List<Audience> audiences;
        private List<Page> pages;
        private boolean registration;

        Change(Site of) {
            key = of.key;
            parent = of.parent;
            names = of.names;
            titleMain = of.titleMain;
            titleSub = of.titleSub;
            hosts = of.hosts;
            formerHosts = of.formerHosts;
            subSiteHosts = of.subSiteHosts;
            theme = of.theme;
            accent = of.accent;
            languages = of.languages;
            identity = of.identity;
            menus = of.menus;
            audiences = of.audiences;
            pages = of.pages;
            registration = of.registration;
        }

        Site made() {
            return new Site(
                    key,
                    parent,
                    names,
                    titleMain,
                    titleSub,
                    hosts,
                    formerHosts,
                    subSiteHosts,
                    theme,
                    accent,
                    languages,
                    identity,
                    menus,
                    audiences,
                    pages,
                    registration);
        }
    }
}
