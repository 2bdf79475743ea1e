// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.content.ContentNotFoundException;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.navigation.WindowView;
import org.qiantang.portal.core.portlet.PortletDescription;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.site.Audience;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.WindowWidth;
import org.qiantang.portal.core.theme.Theme;
import org.qiantang.portal.core.theme.Themes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renders the windows of a page and makes one document of them. This is the window's edge: what a portlet throws ends
 * here, in an error fragment with an incident number, and the rest of the page appears as usual.
 */
@ApplicationScoped
public class PageAggregator {

    private static final Logger LOG = LoggerFactory.getLogger(PageAggregator.class);
    private static final String SEARCHED = "q";

    /** Where pages are composed. */
    private static final String COMPOSER = "/_compose";

    @Inject
    PortletRuntime portlets;

    @Inject
    ActionTokens tokens;

    @Inject
    Themes themes;

    @Inject
    SiteFrame frame;

    @Inject
    PageTags tags;

    @Inject
    Clock clock;

    /**
     * The page with all its windows.
     *
     * @throws AddressException 404, if the content it is to show is not there
     */
    public String aggregate(PageCall call) {
        return aggregate(call, Map.of());
    }

    /** The page as it was, with word of an action that failed: no other window suffers from it (Portlet 3.0, 12.1). */
    public String aggregateAfterFailure(WindowCall action, PortletFailedException failure) {
        Map<String, Object> word = Map.of(
                "actionFailed", Map.of("incident", logged(action, failure).number()));
        return aggregate(action.page(), Map.of(action.window().key(), word));
    }

    /** @param words what windows are to say besides their content, by window key */
    private String aggregate(PageCall call, Map<String, Map<String, Object>> words) {
        Theme theme = themes.get(call.site().theme());
        tags.addTo(call);
        Map<String, List<PortletWindow>> shown = shownWindows(call);
        Map<PortletWindow, Map<String, Object>> failed = new IdentityHashMap<>();
        for (List<PortletWindow> windows : shown.values()) {
            for (PortletWindow window : windows) renderHeaders(new WindowCall(call, window), failed);
        }
        Map<String, Object> regions = new HashMap<>();
        shown.forEach((region, windows) -> {
            StringBuilder markup = new StringBuilder(1024);
            for (PortletWindow window : windows) {
                render(
                                new WindowCall(call, window),
                                theme,
                                failed.get(window),
                                words.getOrDefault(window.key(), Map.of()))
                        .ifPresent(markup::append);
            }
            regions.put(region, markup.toString());
        });
        return frame.around(document(call, theme, regions));
    }

    /** The page while somebody composes it, with all regions of its layout. */
    public String compose(PageCall call, Composing composing) {
        Theme theme = themes.get(call.site().theme());
        Map<String, Object> regions = new HashMap<>();
        for (String region : theme.layouts().getOrDefault(call.page().layout(), List.of())) {
            StringBuilder markup = new StringBuilder(1024);
            for (PortletWindow window : call.page().regions().getOrDefault(region, List.of())) {
                markup.append(composing.window(region, window, content(new WindowCall(call, window), theme)));
            }
            regions.put(region, composing.region(region, markup.toString()));
        }
        SiteFrame.Content plain = document(call, theme, regions);
        return frame.around(plain.withContent(composing.page(plain.content())));
    }

    /** Empty if nothing can be shown: an article without the address of one, say. */
    private String content(WindowCall call, Theme theme) {
        try {
            Map<PortletWindow, Map<String, Object>> failed = new IdentityHashMap<>();
            renderHeaders(call, failed);
            return render(call, theme, failed.get(call.window()), Map.of()).orElse("");
        } catch (AddressException e) {
            LOG.debug(
                    "window {} has nothing to show while it is composed",
                    call.window().key(),
                    e);
            return "";
        }
    }

    /** One window without the rest of its page, for loading it later and for embedding; empty if its portlet is away. */
    public String alone(WindowCall call) {
        Theme theme = themes.get(call.page().site().theme());
        Map<PortletWindow, Map<String, Object>> failed = new IdentityHashMap<>();
        renderHeaders(call, failed);
        return render(call, theme, failed.get(call.window()), Map.of()).orElse("");
    }

    /** All windows, or the maximised one alone. */
    private static Map<String, List<PortletWindow>> shownWindows(PageCall call) {
        if (call.state().windows().isEmpty()) return call.page().regions();
        for (var region : call.page().regions().entrySet()) {
            for (PortletWindow window : region.getValue()) {
                boolean maximized = call.state().window(window.key()).state().equals(WindowView.MAXIMIZED);
                if (maximized) return Map.of(region.getKey(), List.of(window));
            }
        }
        return call.page().regions();
    }

    private void renderHeaders(WindowCall call, Map<PortletWindow, Map<String, Object>> failed) {
        if (isToBeEncrypted(call)) {
            failed.put(call.window(), Map.of("confidential", Map.of("url", encrypted(call.page()))));
            return;
        }
        if (!portlets.hasHeaderPhase(call)) return;
        try {
            portlets.renderHeaders(call);
        } catch (PortletAwayException e) {
            LOG.debug("{} has left during the header phase", call.window().application(), e);
        } catch (PortletFailedException e) {
            throwIfNotFound(e);
            failed.put(call.window(), trouble(call, e));
        }
    }

    /** The window in its frame; empty if its portlet is not deployed, which is no concern of a reader's. */
    private Optional<String> render(
            WindowCall call, Theme theme, @Nullable Map<String, Object> alreadyFailed, Map<String, Object> words) {
        Optional<PortletDescription> portlet =
                portlets.find(call.window().application(), call.window().portlet());
        if (portlet.isEmpty()) return withoutPortlet(call, theme);
        Map<String, Object> trouble = alreadyFailed;
        Fragment fragment = new Fragment("", "");
        if (trouble == null) {
            try {
                fragment = portlets.render(call);
            } catch (PortletAwayException e) {
                return withoutPortlet(call, theme);
            } catch (PortletFailedException e) {
                throwIfNotFound(e);
                trouble = trouble(call, e);
            }
        }
        Map<String, Object> model = window(call, portlet.get(), theme, fragment);
        if (trouble != null) model.putAll(trouble);
        model.putAll(words);
        return Optional.of(theme.window(model));
    }

    /** Whether the portlet may not be called over this connection (Portlet 3.0, 22.4). */
    public boolean isToBeEncrypted(WindowCall call) {
        return portlets.find(call.window().application(), call.window().portlet())
                .filter(PortletDescription::confidential)
                .filter(portlet -> !call.page().request().isSecure())
                .isPresent();
    }

    /** The same page over an encrypted connection. */
    private static String encrypted(PageCall call) {
        return "https://" + call.origin().getHost() + call.address(call.state());
    }

    private static Optional<String> withoutPortlet(WindowCall call, Theme theme) {
        return call.page().mayEdit() ? Optional.of(theme.window(away(call, theme))) : Optional.empty();
    }

    /** Says to administrators which portlet is missing here. */
    private static Map<String, Object> away(WindowCall call, Theme theme) {
        PortletWindow window = call.window();
        Map<String, Object> model = new HashMap<>();
        model.put("id", "w-" + window.key());
        model.put("key", window.key());
        model.put("portlet", "away");
        model.put("title", window.title().in(call.page().language()));
        model.put("titled", !window.title().isEmpty());
        model.put("away", Map.of("portlet", window.application() + "/" + window.portlet()));
        model.put("msg", theme.texts(call.page().language()));
        return model;
    }

    /** What the window shows instead of its content. */
    private Map<String, Object> trouble(WindowCall call, PortletFailedException failure) {
        Incident incident = logged(call, failure);
        if (!(failure instanceof PortletLateException)) {
            return Map.of("error", Map.of("incident", incident.number()));
        }
        String alone = call.page()
                .addresses()
                .alone(
                        call.page().page(),
                        call.page().state(),
                        call.page().pathValues(),
                        call.window().key());
        PageState large =
                call.page().state().withWindow(call.window().key(), call.view().withState(WindowView.MAXIMIZED));
        return Map.of(
                "late",
                Map.of(
                        "incident",
                        incident.number(),
                        "alone",
                        alone,
                        "url",
                        call.page().address(large)));
    }

    private static void throwIfNotFound(PortletFailedException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ContentNotFoundException notFound) {
                throw AddressException.unknown(String.valueOf(notFound.getMessage()));
            }
        }
    }

    private Incident logged(WindowCall call, PortletFailedException failure) {
        Incident incident = Incident.now(clock);
        LOG.error(
                "incident {}: window {} ({}/{}) of page {} of site {} failed",
                incident.number(),
                call.window().key(),
                call.window().application(),
                call.window().portlet(),
                call.page().page().key(),
                call.page().site().key(),
                failure);
        return incident;
    }

    private static Map<String, Object> window(
            WindowCall call, PortletDescription portlet, Theme theme, Fragment fragment) {
        Locale language = call.page().language();
        PortletWindow window = call.window();
        Map<String, String> texts = theme.texts(language);
        String title = title(window, portlet, fragment, language);
        Map<String, Object> model = new HashMap<>();
        model.put("id", "w-" + window.key());
        model.put("key", window.key());
        model.put("portlet", window.application() + "-" + window.portlet());
        model.put("title", title);
        model.put("titled", window.titled() && !title.isEmpty());
        model.put("content", fragment.markup());
        if (window.width() != WindowWidth.FULL)
            model.put("width", window.width().key());
        model.put("maximized", call.view().state().equals(WindowView.MAXIMIZED));
        model.put("controls", controls(call, portlet, texts));
        model.put("msg", texts);
        String url = call.page().addresses().link(window.link());
        if (!url.isEmpty()) {
            model.put("link", Map.of("url", url, "label", texts.getOrDefault("more", "")));
        }
        return model;
    }

    private static String title(PortletWindow window, PortletDescription portlet, Fragment fragment, Locale language) {
        String own = portlet.titles().apply(language);
        // GenericPortlet says the portlet's own title unasked: only another one is meant for this window.
        if (!fragment.title().isEmpty() && !fragment.title().equals(own)) return fragment.title();
        return window.title().isEmpty() ? own : window.title().in(language);
    }

    /** The way back from a window that is not looked at as usual, and to the modes that this person may use. */
    private static List<Map<String, String>> controls(
            WindowCall call, PortletDescription portlet, Map<String, String> texts) {
        WindowView view = call.view();
        List<Map<String, String>> result = new ArrayList<>();
        if (!view.mode().equals(WindowView.VIEW) || !view.state().equals(WindowView.NORMAL)) {
            WindowView usual = view.withMode(WindowView.VIEW).withState(WindowView.NORMAL);
            result.add(control(call, usual, texts.getOrDefault("windowRestore", "")));
        }
        if (portlet.modes().size() == 1) return result;
        for (String mode : portlet.modes()) {
            if (mode.equals(WindowView.VIEW)) continue;
            String label = texts.getOrDefault("windowMode." + mode, "");
            if (label.isEmpty() || mode.equals(view.mode()) || !ModeRight.allows(call.page(), portlet, mode)) continue;
            result.add(control(call, view.withMode(mode).withParameters(Map.of()), label));
        }
        return result;
    }

    private static Map<String, String> control(WindowCall call, WindowView view, String label) {
        PageState state = call.page().state().withWindow(call.window().key(), view);
        return Map.of("label", label, "url", call.page().address(state));
    }

    private SiteFrame.Content document(PageCall call, Theme theme, Map<String, Object> regions) {
        if (call.head().wantsHub()) {
            call.head().dependency("hub", HubState.of(call, portlets, tokens).toHtml());
        }
        Map<String, Object> model = new HashMap<>();
        model.put("region", regions);
        model.put("page", Map.of("key", call.page().key()));
        model.put("msg", theme.texts(call.language()));
        String layout = theme.layouts().containsKey(call.page().layout())
                ? call.page().layout()
                : theme.layouts().keySet().iterator().next();
        String said = call.head().title();
        String[] searched = call.state().publicParameters().get(SEARCHED);
        return new SiteFrame.Content(
                call.site(),
                theme,
                call.language(),
                call.page(),
                said.isEmpty() ? call.page().title().in(call.language()) : said,
                call.head(),
                theme.layout(layout, model),
                searched == null || searched[0] == null ? "" : searched[0],
                call.addresses().audience(),
                call.state().equals(PageState.INITIAL) && call.pathValues().isEmpty(),
                translations(call, call.addresses(), call.state()),
                views(call),
                call.address(call.state()),
                call.mayEdit() ? composer(call) : "",
                call.person());
    }

    private static String composer(PageCall call) {
        return call.addresses().link(COMPOSER) + "?page=" + call.page().key() + "&at="
                + URLEncoder.encode(call.address(PageState.INITIAL), StandardCharsets.UTF_8);
    }

    /** The addresses of a page in every language of its site. */
    static Map<Locale, String> translations(PageCall call, PageAddresses addresses, PageState state) {
        Map<Locale, String> result = new LinkedHashMap<>();
        if (call.site().languages().size() < 2) return result;
        for (Locale language : call.site().languages()) {
            result.put(language, addresses.in(language).page(call.page(), state, call.pathValues()));
        }
        return result;
    }

    /** The addresses of a page for every audience of its site, and for everybody. */
    private static Map<String, String> views(PageCall call) {
        if (call.site().audiences().isEmpty()) return Map.of();
        Map<String, String> result = new LinkedHashMap<>();
        Stream.concat(Stream.of(""), call.site().audiences().stream().map(Audience::key))
                .forEach(audience -> result.put(
                        audience,
                        call.addresses().forAudience(audience).page(call.page(), call.state(), call.pathValues())));
        return result;
    }
}
