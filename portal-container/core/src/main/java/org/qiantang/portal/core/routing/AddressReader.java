// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.navigation.WindowView;
import org.qiantang.portal.core.portlet.PortletCatalogue;
import org.qiantang.portal.core.portlet.PortletDescription;
import org.qiantang.portal.core.routing.PageAddress.Target;
import org.qiantang.portal.core.site.Audience;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Site;

/**
 * Understands addresses as {@link PageAddresses} writes them. Whatever it cannot take at its word it refuses: an address
 * that names a window, mode or state that is not there never reaches a portlet.
 */
@ApplicationScoped
public class AddressReader {

    private static final int MOST_PARAMETERS = 500;

    /** Portlets at times escape an address twice, or put an escaped one into a script; their citizens click on it all the same. */
    private static final String SEPARATOR = "&(?:amp;)?";

    private static final int LONGEST = 8192;
    private static final Set<String> COMMANDS = Set.of(
            PageAddresses.ACTION,
            PageAddresses.ANSWER,
            PageAddresses.RESOURCE,
            PageAddresses.RESOURCE_ID,
            PageAddresses.CACHEABILITY,
            PageAddresses.FRAGMENT,
            PageAddresses.RENDER,
            PageAddresses.TOKEN,
            PageAddresses.AUDIENCE);
    private static final Set<String> CACHE_LEVELS = Set.of("cacheLevelFull", "cacheLevelPortlet", "cacheLevelPage");

    @Inject
    Router router;

    @Inject
    PortletCatalogue portlets;

    /**
     * Reads the path and query of a request.
     *
     * @param path as sent, still encoded
     * @param query as sent, or null
     * @throws AddressException if it leads nowhere on this site
     */
    public PageAddress read(Site site, String path, @Nullable String query) {
        if (path.length() > LONGEST || query != null && query.length() > LONGEST) {
            throw AddressException.malformed("address too long");
        }
        List<String> segments = segments(path);
        Locale language = language(site, segments);
        if (!language.equals(site.defaultLanguage())) segments = segments.subList(1, segments.size());
        SiteRoutes.Route route =
                router.of(site).find(segments).orElseThrow(() -> AddressException.unknown("no page at " + path));
        if (query == null || query.isEmpty()) {
            return new PageAddress(
                    route.page(),
                    language,
                    audience(site, route.page(), ""),
                    route.values(),
                    state(route),
                    new Target.WholePage(""),
                    Map.of());
        }
        return new QueryReading(site, route, language).read(query);
    }

    /**
     * The address of today for the path that a page had once; empty if no page had it.
     *
     * @param path as sent, still encoded
     */
    public Optional<String> findFormer(Site site, String path) {
        List<String> segments = wellFormed(path);
        Locale language = language(site, segments);
        if (!language.equals(site.defaultLanguage())) segments = segments.subList(1, segments.size());
        return router.of(site).findFormer(segments).map(route -> new PageAddresses(site, language)
                .page(route.page(), PageState.INITIAL, onlyOf(route.page(), route.values())));
    }

    private static List<String> wellFormed(String path) {
        try {
            return path.length() > LONGEST ? List.of() : segments(path);
        } catch (AddressException e) {
            return List.of();
        }
    }

    private static Map<String, String> onlyOf(Page page, Map<String, String> values) {
        Map<String, String> needed = new LinkedHashMap<>(values);
        needed.keySet().retainAll(page.path().variables());
        return needed;
    }

    private static List<String> segments(String path) {
        List<String> result = new ArrayList<>();
        if (!path.startsWith("/")) throw AddressException.malformed("no path: " + path);
        if (path.length() == 1) return result;
        for (String raw : path.substring(1).split("/", -1)) {
            // Matrix parameters mean nothing here and different things to different filters.
            if (raw.indexOf(';') >= 0) throw AddressException.malformed("';' in the path");
            String segment = UrlCoding.decode(raw, false);
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..") || segment.indexOf('/') >= 0) {
                throw AddressException.unknown("no page at " + path);
            }
            result.add(segment);
        }
        return result;
    }

    private static Locale language(Site site, List<String> segments) {
        if (segments.isEmpty() || site.languages().size() == 1) return site.defaultLanguage();
        for (Locale language : site.languages()) {
            if (language.toLanguageTag().equals(segments.get(0)) && !language.equals(site.defaultLanguage())) {
                return language;
            }
        }
        return site.defaultLanguage();
    }

    /**
     * Where an audience starts is its view in any case. Views come and go; a link that names one that is gone leads to the
     * page all the same.
     */
    private static String audience(Site site, Page page, String wanted) {
        if (site.audiences().isEmpty()) return "";
        return site.audienceStartingAt(page)
                .or(() -> site.findAudience(wanted))
                .map(Audience::key)
                .orElse("");
    }

    private static PageState state(SiteRoutes.Route route) {
        if (route.values().isEmpty()) return PageState.INITIAL;
        Map<String, String[]> values = new LinkedHashMap<>();
        route.values().forEach((name, value) -> values.put(name, new String[] {value}));
        return new PageState(values, Map.of());
    }

    /** One query being read. */
    private final class QueryReading {
        private final Site site;
        private final Page page;
        private final SiteRoutes.Route route;
        private final Locale language;
        private final Map<String, String[]> publicParameters = new LinkedHashMap<>();
        private final Map<String, Map<String, String[]>> privateParameters = new LinkedHashMap<>();
        private final Map<String, String> modes = new LinkedHashMap<>();
        private final Map<String, String> states = new LinkedHashMap<>();
        private final Map<String, Map<String, String[]>> callParameters = new LinkedHashMap<>();
        private final Map<String, String[]> others = new LinkedHashMap<>();
        private final Map<String, String> commands = new LinkedHashMap<>();
        private final PublicNames publicNames;

        QueryReading(Site site, SiteRoutes.Route route, Locale language) {
            this.site = site;
            this.route = route;
            this.page = route.page();
            this.language = language;
            this.publicNames = PublicNames.of(page, portlets);
        }

        PageAddress read(String query) {
            int count = 0;
            for (String part : query.split(SEPARATOR)) {
                if (part.isEmpty()) continue;
                if (++count > MOST_PARAMETERS) throw AddressException.malformed("too many parameters");
                int equals = part.indexOf('=');
                String rawName = equals < 0 ? part : part.substring(0, equals);
                // The Portlet API knows values that are null: a name without an equals sign.
                String value = equals < 0 ? null : UrlCoding.decode(part.substring(equals + 1), true);
                take(UrlCoding.decode(rawName, true), value);
            }
            Target target = target();
            String audience = audience(site, page, commands.getOrDefault(PageAddresses.AUDIENCE, ""));
            return new PageAddress(page, language, audience, route.values(), pageState(), target, parameters(target));
        }

        private void take(String name, @Nullable String value) {
            // A portlet may call a public parameter as it likes, even as if it were a window's.
            if (publicNames.contains(name) && !COMMANDS.contains(name)) {
                append(publicParameters, name, value);
                return;
            }
            if (name.startsWith("_")) {
                takeCommand(name, value);
                return;
            }
            int mark = mark(name);
            if (mark < 0) {
                append(others, name, value);
                return;
            }
            String window = window(name.substring(0, mark)).key();
            String rest = name.substring(mark + 1);
            switch (name.charAt(mark)) {
                case '.' -> append(privateParameters.computeIfAbsent(window, k -> new LinkedHashMap<>()), rest, value);
                case '!' -> append(callParameters.computeIfAbsent(window, k -> new LinkedHashMap<>()), rest, value);
                default -> takeView(window, rest, value);
            }
        }

        private void takeCommand(String name, @Nullable String value) {
            if (!COMMANDS.contains(name)) {
                append(others, name, value);
                return;
            }
            if (commands.put(name, value == null ? "" : value) != null)
                throw AddressException.malformed(name + " twice");
        }

        private void takeView(String window, String what, @Nullable String value) {
            if (value == null) throw AddressException.malformed("no value for " + what);
            PortletDescription portlet = describe(window(window));
            if (what.equals("mode")) {
                if (!portlet.modes().contains(value)) throw AddressException.malformed("no portlet mode " + value);
                modes.put(window, value);
            } else if (what.equals("state")) {
                if (!portlet.states().contains(value)) throw AddressException.malformed("no window state " + value);
                states.put(window, value);
            } else {
                throw AddressException.malformed("a window has no " + what);
            }
        }

        private Target target() {
            String action = commands.get(PageAddresses.ACTION);
            String resource = commands.get(PageAddresses.RESOURCE);
            String alone = commands.get(PageAddresses.FRAGMENT);
            int targets = (action == null ? 0 : 1) + (resource == null ? 0 : 1) + (alone == null ? 0 : 1);
            if (targets > 1) throw AddressException.malformed("more than one target");
            if (action != null) {
                return new Target.Action(callable(action), commands.getOrDefault(PageAddresses.TOKEN, ""), answer());
            }
            if (resource != null) {
                String level = commands.getOrDefault(PageAddresses.CACHEABILITY, "cacheLevelPage");
                if (!CACHE_LEVELS.contains(level)) throw AddressException.malformed("no cache level " + level);
                return new Target.Resource(
                        callable(resource), commands.getOrDefault(PageAddresses.RESOURCE_ID, ""), level);
            }
            if (alone != null) return new Target.Alone(callable(alone));
            return new Target.WholePage(form());
        }

        private String form() {
            String named = commands.get(PageAddresses.RENDER);
            if (named != null) return callable(named);
            return touched().size() == 1 ? touched().iterator().next() : "";
        }

        private PageAddress.Answer answer() {
            String wanted = commands.getOrDefault(PageAddresses.ANSWER, "page");
            return switch (wanted) {
                case "page" -> PageAddress.Answer.PAGE;
                case "state" -> PageAddress.Answer.STATE;
                case "partial" -> PageAddress.Answer.PARTIAL;
                default -> throw AddressException.malformed("no answer " + wanted);
            };
        }

        private String callable(String window) {
            describe(window(window));
            return window;
        }

        private PortletWindow window(String key) {
            return page.findWindow(key).orElseThrow(() -> AddressException.unknown("no window " + key));
        }

        private PortletDescription describe(PortletWindow window) {
            return portlets.find(window.application(), window.portlet())
                    .orElseThrow(() -> AddressException.unknown("the portlet of " + window.key() + " is away"));
        }

        private Map<String, String[]> parameters(Target target) {
            if (target instanceof Target.Action action) {
                return callParameters.getOrDefault(action.window(), Map.of());
            }
            if (target instanceof Target.Resource resource) {
                Map<String, String[]> result = new LinkedHashMap<>(others);
                result.putAll(callParameters.getOrDefault(resource.window(), Map.of()));
                return result;
            }
            return Map.of();
        }

        private PageState pageState() {
            PageState result = state(route);
            if (!publicParameters.isEmpty()) {
                Map<String, String[]> all = new LinkedHashMap<>(publicParameters);
                all.putAll(result.publicParameters());
                result = result.withPublicParameters(all);
            }
            Set<String> touched = touched();
            for (PortletWindow window : page.windows().toList()) {
                if (!touched.contains(window.key())) continue;
                result = result.withWindow(window.key(), view(window.key()));
            }
            return result;
        }

        /** Keys of the windows that the address says something about. */
        private Set<String> touched() {
            Set<String> touched = new HashSet<>(privateParameters.keySet());
            touched.addAll(modes.keySet());
            touched.addAll(states.keySet());
            return touched;
        }

        private WindowView view(String window) {
            return new WindowView(
                    modes.getOrDefault(window, WindowView.VIEW),
                    states.getOrDefault(window, WindowView.NORMAL),
                    privateParameters.getOrDefault(window, Map.of()));
        }

        private static int mark(String name) {
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                if (c == '.' || c == '!' || c == ':') return i;
            }
            return -1;
        }

        private static void append(Map<String, @Nullable String[]> map, String name, @Nullable String value) {
            String[] before = map.get(name);
            if (before == null) {
                map.put(name, new String[] {value});
                return;
            }
            String[] after = java.util.Arrays.copyOf(before, before.length + 1);
            after[before.length] = value;
            map.put(name, after);
        }
    }
}
