// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.page.PageHeadContent;
import org.qiantang.portal.core.page.SiteFrame;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PathPattern;
import org.qiantang.portal.core.site.Texts;
import org.qiantang.portal.core.theme.Themes;
import org.qiantang.portal.views.Messages;
import org.qiantang.portal.views.Views;
import org.qiantang.portal.web.RequestedSite;

/** Puts a page of the portal's own into the frame of the site. */
@ApplicationScoped
public class OwnPageFrame {

    private static final String LAYOUT = "plain";

    private final Look own = Look.beside(OwnPageFrame.class);

    @Inject
    Themes themes;

    @Inject
    SiteFrame frame;

    /** The templates and texts of pages. */
    public record Look(Views views, Messages messages) {

        /** Those beside a class: its package has {@code views} and {@code messages}. */
        public static Look beside(Class<?> type) {
            return new Look(
                    Views.beside(type), new Messages(type.getClassLoader(), type.getPackageName() + ".messages"));
        }

        /** A text in the language of a call. */
        public String text(OwnPageCall call, String key, Object... arguments) {
            return messages.text(call.language(), key, arguments);
        }
    }

    /**
     * What to show.
     *
     * @param view the template; also the key of the page and of its title
     * @param path of the page, without language
     * @param query of the page's address in every language; may be empty
     */
    public record Document(String view, String path, String query, Map<String, ? extends @Nullable Object> model) {}

    void send(OwnPageCall call, int status, Document document) throws IOException {
        send(call, status, document, own, head -> {});
    }

    /** Shows a page with templates and texts of its own, and more in its head. */
    public void send(OwnPageCall call, int status, Document document, Look look, Consumer<PageHeadContent> more)
            throws IOException {
        String title = look.text(call, document.view() + ".title");
        Map<String, @Nullable Object> model = new HashMap<>(document.model());
        model.put("msg", look.messages().of(call.language()));
        PageHeadContent head = new PageHeadContent(RequestedSite.canonicalOrigin(call.site(), call.request()));
        head.meta("robots", "noindex");
        more.accept(head);
        String html = frame.around(new SiteFrame.Content(
                call.site(),
                themes.get(call.site().theme()),
                call.language(),
                page(document),
                title,
                head,
                look.views().render(document.view(), model),
                "",
                false,
                translations(call, document),
                call.addresses().link(document.path()) + document.query(),
                "",
                call.person()));
        write(call, status, html);
    }

    /** Shows a view that is a whole document, without the frame of the site, which costs more than the view. */
    void sendAlone(OwnPageCall call, int status, String view, String address) throws IOException {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("msg", own.messages().of(call.language()));
        model.put("language", call.language().toLanguageTag());
        model.put("address", address);
        write(call, status, own.views().render(view, model));
    }

    /** Sends a whole document that nobody keeps. */
    public static void write(OwnPageCall call, int status, String html) throws IOException {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        HttpServletResponse response = call.response();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    String text(OwnPageCall call, String key, Object... arguments) {
        return own.text(call, key, arguments);
    }

    /** As if it stood in the blueprint. */
    private static Page page(Document document) {
        List<String> segments = Arrays.asList(document.path().substring(1).split("/", -1));
        return new Page(
                document.view(),
                new PathPattern(document.path(), segments),
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                null,
                LAYOUT,
                true,
                false,
                Set.of(),
                List.of(),
                Map.of());
    }

    private static Map<Locale, String> translations(OwnPageCall call, Document document) {
        Map<Locale, String> result = new LinkedHashMap<>();
        for (Locale language : call.site().languages()) {
            PageAddresses addresses = new PageAddresses(call.site(), language);
            result.put(language, addresses.link(document.path()) + document.query());
        }
        return result;
    }
}
