// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.core.routing.OtherSites;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.routing.SiteLink;
import org.qiantang.portal.core.routing.SiteOrigin;
import org.qiantang.portal.core.site.MenuEntry;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteIdentity;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.core.site.Texts;
import org.qiantang.portal.core.theme.Theme;

/** Puts a site's frame around the content of a page: title bar, menus, breadcrumb, footer, head. */
@ApplicationScoped
public class SiteFrame {

    /** Signing in leads back to no longer address; an endless one is not to be repeated in the page that refuses it. */
    private static final int LONGEST_WAY_BACK = 2000;

    /** Path of the page that searches a site; a site without it has no search in its head. */
    private static final String SEARCH = "/search";

    /** Key of the page where people keep their own account (我的账号). */
    private static final String OWN_ACCOUNT = "my-account";

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final ConcurrentMap<PreparedFrame.Key, PreparedFrame> prepared = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    @Inject
    Sites sites;

    /**
     * What the frame needs to know.
     *
     * @param page null for errors that belong to no page
     * @param content markup of the layout
     * @param query what the citizen searched for; may be empty
     * @param audience key of the audience (服务对象) that the site is laid out for; empty for everybody
     * @param asBlueprint whether the page is shown without parameters, in its initial state
     * @param views the addresses of what is shown by the audiences that it is laid out for, that of everybody by the empty
     *     text; empty where it cannot be shown to others
     * @param address of what is shown, where signing in leads back to
     * @param composer where this person can compose the page; empty for who may not
     * @param person who reads it
     */
    public record Content(
            Site site,
            Theme theme,
            Locale language,
            @Nullable Page page,
            String title,
            PageHeadContent head,
            String content,
            String query,
            String audience,
            boolean asBlueprint,
            Map<Locale, String> translations,
            Map<String, String> views,
            String address,
            String composer,
            Person person) {

        /** What is for everybody and cannot be laid out for others, such as an error. */
        public Content(
                Site site,
                Theme theme,
                Locale language,
                @Nullable Page page,
                String title,
                PageHeadContent head,
                String content,
                String query,
                boolean asBlueprint,
                Map<Locale, String> translations,
                String address,
                String composer,
                Person person) {
            this(
                    site,
                    theme,
                    language,
                    page,
                    title,
                    head,
                    content,
                    query,
                    "",
                    asBlueprint,
                    translations,
                    Map.of(),
                    address,
                    composer,
                    person);
        }

        /** The same with something around the layout. */
        Content withContent(String other) {
            return new Content(
                    site,
                    theme,
                    language,
                    page,
                    title,
                    head,
                    other,
                    query,
                    audience,
                    false,
                    translations,
                    views,
                    address,
                    composer,
                    person);
        }

        /** Whether nothing but the blueprint has a say in the frame. */
        boolean isAsBlueprint() {
            return query.isEmpty()
                    && !person.isSignedIn()
                    && asBlueprint
                    && head.title().isEmpty()
                    && head.draftsUntil().isEmpty()
                    && head.themeShown().isEmpty()
                    && head.steps().isEmpty();
        }
    }

    /** The whole document. */
    public String around(Content content) {
        URI here = content.head().origin();
        if (content.page() == null || !content.isAsBlueprint())
            return render(content, content.head().toHtml(), content.content(), OtherSites.from(here, sites::findByKey));
        return prepared(content, content.page())
                .fill(content.head().toHtml(), content.content(), key -> sites.findByKey(key)
                        .map(site -> SiteOrigin.of(site, here).toString())
                        .orElse(""));
    }

    /** The frame around a page that looks as its blueprint says: all but head and content is the same for everybody. */
    private PreparedFrame prepared(Content content, Page page) {
        PreparedFrame.Key key =
                new PreparedFrame.Key(content.site().key(), page.key(), content.language(), content.audience());
        long changes = sites.changes();
        PreparedFrame known = prepared.get(key);
        if (known != null && known.isOf(content.site(), content.theme(), clock, changes)) return known;
        OtherSites marked = new OtherSites(sites::findByKey, PreparedFrame::origin);
        String rendered = render(content, PreparedFrame.HEAD, PreparedFrame.CONTENT, marked);
        PreparedFrame made = PreparedFrame.of(content.site(), content.theme(), clock, changes, rendered);
        prepared.put(key, made);
        return made;
    }

    private String render(Content content, String head, String body, OtherSites others) {
        PageAddresses addresses = new PageAddresses(content.site(), content.language(), content.audience(), others);
        Map<String, Object> model = new HashMap<>();
        model.put("lang", content.language().toLanguageTag());
        model.put("title", documentTitle(content));
        model.put("head", head);
        model.put("theme", content.theme().files());
        model.put("v", content.theme().version());
        model.put("styleSheet", content.theme().styleSheet());
        model.put("banner", content.theme().banner());
        model.put("home", addresses.home());
        model.put("root", addresses.home());
        model.put("site", site(content.site(), content.language()));
        model.put("accent", content.site().accent());
        sites.findAbove(content.site())
                .ifPresent(above -> model.put("above", above(above, others, content.language())));
        Map<String, List<Map<String, Object>>> menus = menus(content, addresses);
        model.put("menu", menus);
        model.put("hasAudience", !menus.getOrDefault("audience", List.of()).isEmpty());
        new AudienceSwitch(content, addresses).addTo(model);
        model.put("languages", languages(content));
        if (hasPage(content.site(), SEARCH))
            model.put(
                    "search",
                    Map.of("url", addresses.link(SEARCH), "query", content.query(), "audience", content.audience()));
        model.put("breadcrumb", breadcrumb(content, addresses));
        model.put("page", page(content));
        addPerson(content, addresses, model);
        content.head()
                .draftsUntil()
                .ifPresent(until ->
                        model.put("drafts", Map.of("until", MINUTE.format(until), "url", addresses.link("/_preview"))));
        content.head().themeShown().ifPresent(shown -> model.put("tried", tried(shown, addresses)));
        model.put("content", body);
        model.put("msg", content.theme().texts(content.language()));
        return content.theme().frame(model);
    }

    private static Map<String, Object> tried(PageHeadContent.ThemeShown shown, PageAddresses addresses) {
        return Map.of(
                "theme", shown.theme(),
                "number", shown.number(),
                "until", MINUTE.format(shown.until()),
                "url", addresses.link("/_theme-preview"));
    }

    private static Map<String, String> above(Site above, OtherSites others, Locale language) {
        Locale there = above.languages().contains(language) ? language : above.defaultLanguage();
        String url = others.address(new SiteLink(above.key(), "/"), there).orElse("");
        return Map.of("name", above.names().in(language), "url", url);
    }

    private static boolean hasPage(Site site, String path) {
        return site.pages().stream().anyMatch(page -> page.path().text().equals(path));
    }

    private static void addPerson(Content content, PageAddresses addresses, Map<String, Object> model) {
        Person person = content.person();
        String signIn = addresses.link("/_sign-in");
        if (person.isSignedIn()) {
            model.put("person", Map.of("name", person.name()));
            model.put("rooms", rooms(content, addresses));
            content.site()
                    .findPage(OWN_ACCOUNT)
                    .ifPresent(page -> model.put(
                            "account",
                            Map.of(
                                    "title", page.title().in(content.language()),
                                    "url", addresses.page(page, PageState.INITIAL, Map.of()))));
            if (!content.composer().isEmpty()) model.put("composer", Map.of("url", content.composer()));
            model.put("signOut", Map.of("url", addresses.link("/_sign-out")));
            if (person.hasRole(Person.ADMINISTRATOR)) {
                model.put("catalogue", Map.of("url", addresses.link("/_admin/catalogue")));
            }
        } else if (!content.address().startsWith(signIn)) {
            boolean tooLong = content.address().length() > LONGEST_WAY_BACK;
            String back = URLEncoder.encode(tooLong ? addresses.home() : content.address(), StandardCharsets.UTF_8);
            model.put("signIn", Map.of("url", signIn + "?return=" + back));
        }
    }

    /** The ways to pages that only people with a role may see and no menu has; nobody else is told of them. */
    private static List<Map<String, Object>> rooms(Content content, PageAddresses addresses) {
        Set<String> inMenus = new HashSet<>();
        content.site().menus().values().forEach(menu -> menu.forEach(entry -> inMenus.add(entry.page())));
        return content.site().pages().stream()
                .filter(page -> !page.isForEverybody() && page.isFor(content.person()))
                .filter(page -> !inMenus.contains(page.key()))
                .filter(page -> page.path().variables().isEmpty())
                .<Map<String, Object>>map(page -> Map.of(
                        "title", page.title().in(content.language()),
                        "url", addresses.page(page, PageState.INITIAL, Map.of())))
                .toList();
    }

    private static String documentTitle(Content content) {
        String siteName = content.site().names().in(content.language());
        boolean home = content.page() != null && isHome(content.page());
        return home || content.title().isEmpty() ? siteName : content.title() + " - " + siteName;
    }

    private static boolean isHome(Page page) {
        return page.path().segments().isEmpty();
    }

    private Map<String, Object> site(Site site, Locale language) {
        SiteIdentity identity = site.identity();
        Map<String, Object> model = new HashMap<>();
        model.put("name", site.names().in(language));
        model.put("titleMain", site.titleMain().in(language));
        model.put("titleSub", site.titleSub().in(language));
        model.put("idCode", identity.siteIdCode());
        model.put("icp", identity.icp());
        model.put("publicSecurity", identity.publicSecurity());
        model.put("organizer", identity.organizer().in(language));
        model.put("operator", identity.operator().in(language));
        model.put("phone", identity.phone());
        model.put("email", identity.email());
        model.put("address", identity.address().in(language));
        model.put("copyrightYear", Year.now(clock).toString());
        return model;
    }

    private static Map<String, List<Map<String, Object>>> menus(Content content, PageAddresses addresses) {
        Set<String> place = place(content);
        Map<String, List<Map<String, Object>>> model = new HashMap<>();
        content.site().menus().forEach((menu, entries) -> model.put(menu, items(content, addresses, entries, place)));
        content.site()
                .findAudience(content.audience())
                .filter(audience -> !audience.menu().isEmpty())
                .ifPresent(audience -> model.put("function", items(content, addresses, audience.menu(), place)));
        return model;
    }

    private static List<Map<String, Object>> items(
            Content content, PageAddresses addresses, List<MenuEntry> entries, Set<String> place) {
        List<Map<String, Object>> items = new ArrayList<>(entries.size());
        for (MenuEntry entry : entries) {
            boolean lost = entry.page().isEmpty() && addresses.link(entry.url()).isEmpty();
            if (!lost && isFor(content, entry)) items.add(item(content, addresses, entry, place));
        }
        return items;
    }

    /** Nobody is shown the way to a page that would refuse them. */
    private static boolean isFor(Content content, MenuEntry entry) {
        return content.site()
                .findPage(entry.page())
                .map(page -> page.isFor(content.person()))
                .orElse(true);
    }

    /** Keys of the page and of the pages above it. */
    private static Set<String> place(Content content) {
        Set<String> keys = new HashSet<>();
        Page page = content.page();
        while (page != null && keys.add(page.key())) page = above(content.site(), page);
        return keys;
    }

    private static @Nullable Page above(Site site, Page page) {
        if (page.parent() == null) return null;
        return site.findPage(page.parent()).orElse(null);
    }

    private static Map<String, Object> item(
            Content content, PageAddresses addresses, MenuEntry entry, Set<String> place) {
        Optional<Page> page = content.site().findPage(entry.page());
        Texts title = entry.title().isEmpty() ? page.map(Page::title).orElse(Texts.NONE) : entry.title();
        String url = page.map(p -> addresses.link(p.path().text())).orElse(addresses.link(entry.url()));
        Map<String, Object> model = new HashMap<>();
        model.put("title", title.in(content.language()));
        model.put("url", url);
        model.put("icon", entry.icon());
        model.put("description", entry.description().in(content.language()));
        model.put("current", page.isPresent() && !isHome(page.get()) && place.contains(entry.page()));
        return model;
    }

    private static List<Map<String, Object>> languages(Content content) {
        List<Map<String, Object>> items = new ArrayList<>();
        if (content.translations().size() < 2) return items;
        content.translations()
                .forEach((language, url) -> items.add(Map.of(
                        "tag",
                        language.toLanguageTag(),
                        "label",
                        language.getLanguage().equals("zh") ? "中文" : language.getDisplayLanguage(language),
                        "url",
                        url,
                        "current",
                        language.equals(content.language()))));
        return items;
    }

    private static List<Map<String, Object>> breadcrumb(Content content, PageAddresses addresses) {
        List<Map<String, Object>> steps = new ArrayList<>();
        Page page = content.page();
        Page up = page == null ? null : above(content.site(), page);
        Set<String> seen = new HashSet<>();
        while (up != null && seen.add(up.key())) {
            if (up.path().variables().isEmpty() && !isHome(up)) {
                steps.add(
                        0,
                        step(
                                up.title().in(content.language()),
                                addresses.link(up.path().text()),
                                false));
            }
            up = above(content.site(), up);
        }
        String home = content.site()
                .findPage("home")
                .map(p -> p.title().in(content.language()))
                .orElse(content.site().names().in(content.language()));
        steps.add(0, step(home, addresses.home(), false));
        content.head().steps().forEach(s -> steps.add(step(s.title(), s.url(), false)));
        steps.add(step(content.title(), "", true));
        return steps;
    }

    private static Map<String, Object> step(String title, String url, boolean last) {
        return Map.of("title", title, "url", url, "last", last);
    }

    private static Map<String, Object> page(Content content) {
        Page page = content.page();
        Map<String, Object> model = new HashMap<>();
        model.put("key", page == null ? "error" : page.key());
        model.put("title", content.title());
        model.put("layout", page == null ? "error" : page.layout());
        model.put("heading", page != null && page.heading());
        model.put("home", page != null && isHome(page));
        return model;
    }
}
