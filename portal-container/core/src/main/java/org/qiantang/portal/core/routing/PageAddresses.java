// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.navigation.WindowView;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;

/**
 * Writes addresses of one site in one language. The grammar, read again by {@link AddressReader}:
 *
 * <pre>
 * /path/of/the/page        variables of its pattern are public render parameters
 * ?name=value              another public render parameter
 * &amp;WINDOW.name=value   a private render parameter of a window
 * &amp;WINDOW:mode=edit    its portlet mode; likewise WINDOW:state
 * &amp;_action=WINDOW      calls the window's action; likewise _resource with _id and _cache, and _window for it alone
 * &amp;_render=WINDOW      says which window a form posted to this page is for
 * &amp;WINDOW!name=value   a parameter of that call
 * &amp;_for=AUDIENCE       the site is laid out for these people (服务对象)
 * &amp;_answer=state       of an action of the Portlet Hub: wants the page's state, or with partial also a resource
 * </pre>
 */
public final class PageAddresses {

    static final String ACTION = "_action";
    static final String ANSWER = "_answer";
    static final String RESOURCE = "_resource";
    static final String RESOURCE_ID = "_id";
    static final String CACHEABILITY = "_cache";
    static final String FRAGMENT = "_window";
    static final String RENDER = "_render";
    static final String TOKEN = "_token";
    public static final String AUDIENCE = "_for";

    private static final Pattern WORD_OF_AUDIENCE = Pattern.compile("([?&])_for=[a-z0-9-]*(&(?:amp;)?|)");

    private final Site site;
    private final Locale language;
    private final String prefix;
    private final String audience;
    private final OtherSites others;

    public PageAddresses(Site site, Locale language) {
        this(site, language, "", OtherSites.NONE);
    }

    /**
     * Addresses of a site as it is laid out for somebody.
     *
     * @param audience key of an audience of the site; empty for everybody
     * @param others where links to other sites lead
     */
    public PageAddresses(Site site, Locale language, String audience, OtherSites others) {
        this.site = site;
        this.language = language;
        this.prefix = language.equals(site.defaultLanguage()) ? "" : "/" + language.toLanguageTag();
        this.audience = audience;
        this.others = others;
    }

    /** Key of the audience that these addresses are for; empty for everybody. */
    public String audience() {
        return audience;
    }

    /** The same for another audience; empty for everybody, as canonical addresses are. */
    public PageAddresses forAudience(String other) {
        return new PageAddresses(site, language, other, others);
    }

    /** This address without word of an audience, wherever it comes from. */
    public static String forEverybody(String address) {
        return WORD_OF_AUDIENCE
                .matcher(address)
                .replaceAll(word -> word.group(2).isEmpty() ? "" : word.group(1));
    }

    /** The same in another language. */
    public PageAddresses in(Locale other) {
        return new PageAddresses(site, other, audience, others);
    }

    /** The address of the home page in this language. */
    public String home() {
        String home = prefix.isEmpty() ? "/" : prefix;
        return keepsAudience("/") ? home + '?' + AUDIENCE + '=' + audience : home;
    }

    /**
     * The address of a link as blueprints write it: a path of this site, a page of another site, or an address that stays as
     * it is. Empty if it names a site that is not there.
     */
    public String link(String link) {
        if (link.startsWith("site:")) {
            return SiteLink.parse(link)
                    .flatMap(other -> others.address(other, language))
                    .orElse("");
        }
        if (!link.startsWith("/") || link.startsWith("//")) return link;
        if (link.equals("/")) return home();
        return prefix + (keepsAudience(link) ? withAudience(link) : link);
    }

    private String withAudience(String link) {
        int hash = link.indexOf('#');
        String address = hash < 0 ? link : link.substring(0, hash);
        String place = hash < 0 ? "" : link.substring(hash);
        return address + (address.indexOf('?') < 0 ? '?' : '&') + AUDIENCE + '=' + audience + place;
    }

    /** Pages where an audience starts say by themselves whom they are for; the portal's own pages are for everybody. */
    private boolean keepsAudience(String link) {
        return !audience.isEmpty() && !link.startsWith("/_") && !site.isStartOfAudience(link);
    }

    /** The address of a page in a state; what its path has no variable for goes into the query. */
    public String page(Page page, PageState state, Map<String, String> pathValues) {
        StringBuilder out = new StringBuilder(64);
        Map<String, String[]> rest = appendPath(page, state, pathValues, out);
        Query query = new Query(out);
        appendState(rest, state, query);
        addAudience(page, query);
        return out.toString();
    }

    /**
     * The address of a page as one of its windows wants it. Names the window, lest a form that somebody posts there finds
     * none, unless the address is about that window alone.
     */
    public String render(Page page, PageState state, Map<String, String> pathValues, String window) {
        if (state.windows().keySet().equals(Set.of(window))) return page(page, state, pathValues);
        return naming(RENDER, window, page, state, pathValues);
    }

    /** The address that calls a window's action. */
    public String action(
            Page page,
            PageState state,
            Map<String, String> pathValues,
            String window,
            Map<String, String[]> parameters,
            String token) {
        StringBuilder out = new StringBuilder(96);
        Map<String, String[]> rest = appendPath(page, state, pathValues, out);
        Query query = new Query(out);
        query.add(ACTION, window);
        query.addAll(window, '!', parameters);
        if (!token.isEmpty()) query.add(TOKEN, token);
        appendState(rest, state, query);
        addAudience(page, query);
        return out.toString();
    }

    /** The address of a resource of a window; the same for every audience. */
    public String resource(
            Page page,
            PageState state,
            Map<String, String> pathValues,
            String window,
            String resourceId,
            String cacheability,
            Map<String, String[]> parameters) {
        StringBuilder out = new StringBuilder(96);
        Map<String, String[]> rest = appendPath(page, state, pathValues, out);
        Query query = new Query(out);
        query.add(RESOURCE, window);
        if (!resourceId.isEmpty()) query.add(RESOURCE_ID, resourceId);
        if (!cacheability.equals("cacheLevelPage")) query.add(CACHEABILITY, cacheability);
        query.addAll(window, '!', parameters);
        if (!cacheability.equals("cacheLevelFull")) {
            PageState visible = cacheability.equals("cacheLevelPortlet") ? only(window, state) : state;
            appendState(rest, visible, query);
        }
        return out.toString();
    }

    /** The address of one window without the rest of its page. */
    public String alone(Page page, PageState state, Map<String, String> pathValues, String window) {
        return naming(FRAGMENT, window, page, state, pathValues);
    }

    private String naming(String what, String window, Page page, PageState state, Map<String, String> pathValues) {
        StringBuilder out = new StringBuilder(96);
        Map<String, String[]> rest = appendPath(page, state, pathValues, out);
        Query query = new Query(out);
        query.add(what, window);
        appendState(rest, state, query);
        addAudience(page, query);
        return out.toString();
    }

    private void addAudience(Page page, Query query) {
        if (keepsAudience(page.path().text())) query.add(AUDIENCE, audience);
    }

    private static PageState only(String window, PageState state) {
        return new PageState(state.publicParameters(), Map.of()).withWindow(window, state.window(window));
    }

    /** Writes the path; returns the public render parameters that found no place in it. */
    private Map<String, String[]> appendPath(
            Page page, PageState state, Map<String, String> pathValues, StringBuilder out) {
        Map<String, String> values = new LinkedHashMap<>(pathValues);
        Map<String, String[]> rest = new LinkedHashMap<>(state.publicParameters());
        for (String variable : page.path().variables()) {
            String[] value = rest.get(variable);
            if (value == null || value.length != 1 || value[0] == null || value[0].isEmpty()) continue;
            values.put(variable, value[0]);
            rest.remove(variable);
        }
        out.append(prefix);
        page.path().fill(values).forEach(segment -> {
            out.append('/');
            UrlCoding.encode(segment, out);
        });
        if (out.length() == 0) out.append('/');
        return rest;
    }

    private static void appendState(Map<String, String[]> publicParameters, PageState state, Query query) {
        publicParameters.forEach((name, values) -> {
            for (String value : values) query.add(name, value);
        });
        state.windows().forEach((key, view) -> {
            if (!view.mode().equals(WindowView.VIEW)) query.addView(key, "mode", view.mode());
            if (!view.state().equals(WindowView.NORMAL)) query.addView(key, "state", view.state());
            query.addAll(key, '.', view.parameters());
        });
    }

    /** The query being written. */
    private static final class Query {
        private final StringBuilder out;
        private char separator = '?';

        Query(StringBuilder out) {
            this.out = out;
        }

        void addAll(String window, char kind, Map<String, String[]> parameters) {
            parameters.forEach((name, values) -> {
                for (String value : values) {
                    next().append(window).append(kind);
                    UrlCoding.encode(name, out);
                    value(value);
                }
            });
        }

        void add(String name, @Nullable String value) {
            UrlCoding.encode(name, next());
            value(value);
        }

        void addView(String window, String what, String value) {
            next().append(window).append(':').append(what);
            value(value);
        }

        private void value(@Nullable String value) {
            if (value == null) return;
            out.append('=');
            UrlCoding.encode(value, out);
        }

        private StringBuilder next() {
            out.append(separator);
            separator = '&';
            return out;
        }
    }
}
