// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.blueprint.BlueprintMessages;
import org.qiantang.portal.core.composition.DraftedPage;
import org.qiantang.portal.core.composition.PageDrafts;
import org.qiantang.portal.core.composition.PageId;
import org.qiantang.portal.core.composition.PagePublishing;
import org.qiantang.portal.core.page.PageHeadContent;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.security.CrossSiteProtection;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.Texts;
import org.qiantang.portal.web.RequestedSite;
import org.qiantang.portal.web.ownpage.OwnPageCall;
import org.qiantang.portal.web.ownpage.OwnPageFrame;
import org.qiantang.portal.web.person.PersonRequest;

/** What all pages of the composer have in common: who may come in, the look, the words. */
@ApplicationScoped
public class ComposeDesk {

    /** The office is in China. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The form was understood but cannot be taken (RFC 9110, section 15.5.21). */
    static final int UNPROCESSABLE = 422;

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

    private final OwnPageFrame.Look look = OwnPageFrame.Look.beside(ComposeDesk.class);
    private final BlueprintMessages problems = new BlueprintMessages();

    @Inject
    OwnPageFrame frame;

    @Inject
    Permissions permissions;

    @Inject
    CrossSiteProtection crossSite;

    /**
     * Whether this person may compose here; who has not signed in is led to it.
     *
     * @throws AddressException 403, for who may not, and for forms that another site sent
     */
    boolean admits(OwnPageCall call) {
        if (!call.person().isSignedIn()) {
            String query = call.request().getQueryString();
            String here = call.request().getRequestURI() + (query == null ? "" : "?" + query);
            call.redirect(
                    call.addresses().link("/_sign-in") + "?return=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
            return false;
        }
        if (!may(call, PageDrafts.EDIT)) throw AddressException.forbidden("pages of this site are composed by others");
        if (!call.isReading()) {
            call.requirePost("GET, HEAD, POST");
            boolean own = crossSite.allows(
                    call.request(), RequestedSite.origin(call.request()), subject(call), call.parameter("_token"));
            if (!own) throw AddressException.forbidden("sent by another site");
        }
        return true;
    }

    private static String subject(OwnPageCall call) {
        return call.site().key() + ComposePage.PATH;
    }

    boolean may(OwnPageCall call, String permission) {
        return permissions.may(
                call.person().name(), permission, Target.site(call.site().key()));
    }

    boolean mayPublish(OwnPageCall call) {
        return may(call, PagePublishing.PUBLISH);
    }

    Caller caller(OwnPageCall call) {
        return PersonRequest.caller(call.request());
    }

    /** The page that the request names. */
    PageId page(OwnPageCall call) {
        return new PageId(call.site().key(), call.parameter("page"));
    }

    /** The revision that the sender of a form has seen. */
    long seen(OwnPageCall call) {
        try {
            return Long.parseLong(call.parameter("revision"));
        } catch (NumberFormatException e) {
            throw AddressException.malformed("no revision: " + call.parameter("revision"));
        }
    }

    String text(OwnPageCall call, String key, Object... arguments) {
        return look.text(call, key, arguments);
    }

    /** A text, or what it would be about if there is none. */
    String textOr(OwnPageCall call, String key, String other) {
        return look.messages().of(call.language()).getOrDefault(key, other);
    }

    /** What is wrong, in the person's language. */
    List<String> sentences(OwnPageCall call, BlueprintInvalidException refused) {
        return refused.problems().stream()
                .map(problem -> problems.text(call.language(), problem))
                .distinct()
                .toList();
    }

    /** Who has changed the page meanwhile, and when. */
    String conflict(OwnPageCall call, DraftedPage current) {
        return current.isDrafted()
                ? text(call, "conflict.changed", current.changedBy(), time(current.changedAt()))
                : text(call, "conflict.gone");
    }

    static String time(Instant instant) {
        return MINUTE.format(instant);
    }

    /** An address of the composer about one page. */
    static String address(OwnPageCall call, String path, String page) {
        return call.addresses().link(path) + "?page=" + URLEncoder.encode(page, StandardCharsets.UTF_8) + at(call);
    }

    /** The address that the page is looked at, carried along. */
    static String at(OwnPageCall call) {
        String at = call.parameter("at");
        return at.isEmpty() ? "" : "&at=" + URLEncoder.encode(at, StandardCharsets.UTF_8);
    }

    /** What every view of the composer may name. */
    Map<String, @Nullable Object> model(OwnPageCall call, String page) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("page", page);
        model.put("at", call.parameter("at"));
        model.put("token", crossSite.tokenFor(call.request(), subject(call)));
        model.put("composeUrl", address(call, ComposePage.PATH, page));
        model.put("pagesUrl", call.addresses().link(PagesPage.PATH));
        model.put("mayPublish", mayPublish(call));
        return model;
    }

    /** What is said of a draft. */
    Map<String, @Nullable Object> state(OwnPageCall call, DraftedPage drafted) {
        Map<String, @Nullable Object> state = new HashMap<>();
        state.put("revision", drafted.revision());
        state.put("drafted", drafted.isDrafted());
        state.put("live", drafted.live());
        state.put("outdated", drafted.outdated());
        state.put("undo", drafted.undo());
        state.put("redo", drafted.redo());
        String said = !drafted.isDrafted()
                ? text(call, "state.live")
                : text(
                        call,
                        drafted.live() ? "state.draft" : "state.new",
                        drafted.changedBy(),
                        time(drafted.changedAt()));
        state.put("said", said);
        drafted.publishAt().ifPresent(at -> state.put("planned", text(call, "state.planned", time(at))));
        return state;
    }

    /** Fields for a text in each language of the site. */
    static List<Map<String, String>> fields(OwnPageCall call, String name, Texts texts) {
        return call.site().languages().stream()
                .map(language -> Map.of(
                        "name",
                        name + "." + language.toLanguageTag(),
                        "tag",
                        language.toLanguageTag(),
                        "language",
                        language.getDisplayLanguage(call.language()),
                        "value",
                        posted(call, name + "." + language.toLanguageTag(), in(texts, language))))
                .toList();
    }

    private static String in(Texts texts, Locale language) {
        String same = texts.byLanguage().get(Locale.ROOT);
        return same != null ? same : texts.byLanguage().getOrDefault(language, "");
    }

    /** What was sent, lest it is lost; else what is there. */
    static String posted(OwnPageCall call, String name, String stored) {
        String sent = call.request().getParameter(name);
        return sent == null ? stored : sent;
    }

    /** The text that a form has for each language. */
    static Texts texts(OwnPageCall call, String name) {
        Map<Locale, String> texts = new LinkedHashMap<>();
        for (Locale language : call.site().languages()) {
            String text = call.parameter(name + "." + language.toLanguageTag()).strip();
            if (!text.isEmpty()) texts.put(language, text);
        }
        return texts.isEmpty() ? Texts.NONE : new Texts(texts);
    }

    void show(OwnPageCall call, int status, String view, String path, Map<String, @Nullable Object> model)
            throws IOException {
        frame.send(call, status, new OwnPageFrame.Document(view, path, "", model), look, ComposeDesk::dress);
    }

    /** Style sheet and script of the composer. */
    static void dress(PageHeadContent head) {
        head.stylesheet("/_portal/compose.css");
        head.dependency("compose", "<script type=\"module\" src=\"/_portal/compose.mjs\"></script>");
    }

    String render(String view, OwnPageCall call, Map<String, @Nullable Object> model) {
        model.put("msg", look.messages().of(call.language()));
        return look.views().render(view, model);
    }
}
