// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.page.PageHead;
import org.qiantang.portal.core.routing.PageAddresses;

/** Collects what the site, the page and its windows say about the page, and writes it as HTML. For one request. */
public final class PageHeadContent implements PageHead {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\R\\s*");

    private final URI origin;
    // By lower-case name: HTML takes "Keywords", a page tag, and "keywords" for the same name.
    private final Map<String, Meta> metas = new LinkedHashMap<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Set<String> stylesheets = new LinkedHashSet<>();
    private final List<Link> alternates = new ArrayList<>();
    private final List<String> structuredData = new ArrayList<>();
    private final Map<String, String> dependencies = new LinkedHashMap<>();
    private final PageResources resources = new PageResources();
    private final List<Step> steps = new ArrayList<>();
    private String title = "";
    private String canonical = "";
    private String nonce = "";
    private @Nullable Instant draftsUntil;
    private @Nullable ThemeShown themeShown;
    private @Nullable HeadNotes notes;

    /** @param origin of the canonical address, without a slash at the end */
    public PageHeadContent(URI origin) {
        this.origin = origin;
    }

    /** Scheme, host and port of the canonical address. */
    public URI origin() {
        return origin;
    }

    /**
     * Says that the page shows drafts.
     *
     * @param until when the link that shows them expires
     */
    public void showsDrafts(Instant until) {
        draftsUntil = until;
        meta("robots", "noindex");
    }

    /** Until when the page's reader may see drafts; empty if what is shown is live. */
    public Optional<Instant> draftsUntil() {
        return Optional.ofNullable(draftsUntil);
    }

    /** Says that this person alone sees the page in a version of a theme. */
    public void showsTheme(ThemeShown shown) {
        themeShown = shown;
        meta("robots", "noindex");
    }

    /** The version that the page's reader tries; empty if the page is in its usual theme. */
    public Optional<ThemeShown> themeShown() {
        return Optional.ofNullable(themeShown);
    }

    /** From now on notes down what is said, until {@link #endNotes}. */
    public HeadNotes beginNotes() {
        HeadNotes begun = new HeadNotes();
        notes = begun;
        return begun;
    }

    public void endNotes() {
        notes = null;
    }

    private void note(Consumer<PageHeadContent> saying, @Nullable String... texts) {
        if (notes == null) return;
        int length = 0;
        for (String text : texts) length += text == null ? 0 : text.length();
        notes.add(saying, length);
    }

    /**
     * A version of a theme that one person tries.
     *
     * @param until when the page is in its usual theme again
     */
    public record ThemeShown(String theme, int number, Instant until) {}

    /** One step of the breadcrumb. */
    public record Step(String title, String url) {}

    private record Link(String type, String title, String url, String language) {}

    private record Meta(String name, String content) {}

    @Override
    public PageHead title(String newTitle) {
        note(head -> head.title(newTitle), newTitle);
        title = newTitle;
        return this;
    }

    @Override
    public PageHead description(String description) {
        return meta("description", description);
    }

    @Override
    public PageHead canonical(String path) {
        note(head -> head.canonical(path), path);
        canonical = PageAddresses.forEverybody(path);
        return this;
    }

    @Override
    public PageHead meta(String name, String content) {
        note(head -> head.meta(name, content), name, content);
        String key = name.toLowerCase(Locale.ROOT);
        if (content.isBlank()) metas.remove(key);
        else metas.put(key, new Meta(name, LINE_BREAKS.matcher(content).replaceAll(" ")));
        return this;
    }

    private static String oneLine(String text) {
        boolean already = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return already ? text : LINE_BREAKS.matcher(text).replaceAll(" ");
    }

    @Override
    public PageHead property(String property, String content) {
        note(head -> head.property(property, content), property, content);
        if (!content.isBlank()) properties.put(property, oneLine(content));
        return this;
    }

    @Override
    public PageHead structuredData(String json) {
        note(head -> head.structuredData(json), json);
        structuredData.add(json);
        return this;
    }

    @Override
    public PageHead alternate(String type, String linkTitle, String url) {
        note(head -> head.alternate(type, linkTitle, url), type, linkTitle, url);
        alternates.add(new Link(type, linkTitle, url, ""));
        return this;
    }

    /** Adds the address of this page in another language. */
    public void translation(Locale language, String url) {
        alternates.add(new Link("", "", url, language.toLanguageTag()));
    }

    @Override
    public PageHead stylesheet(String url) {
        note(head -> head.stylesheet(url), url);
        stylesheets.add(url);
        return this;
    }

    @Override
    public PageHead breadcrumb(String stepTitle, String url) {
        note(head -> head.breadcrumb(stepTitle, url), stepTitle, url);
        steps.add(new Step(stepTitle, url));
        return this;
    }

    @Override
    public PageHead contentLanguage(Locale language) {
        return meta("content-language", language.toLanguageTag());
    }

    @Override
    public String nonce() {
        if (notes != null) notes.spoil();
        if (nonce.isEmpty()) {
            byte[] random = new byte[NONCE_BYTES];
            RANDOM.nextBytes(random);
            nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        }
        return nonce;
    }

    /** The value with which scripts and styles inside this page may run; empty if no window has asked for it. */
    public Optional<String> askedNonce() {
        return nonce.isEmpty() ? Optional.empty() : Optional.of(nonce);
    }

    /**
     * Adds a page resource that a portlet depends on: once for each scope and name, in the highest version that somebody
     * brings along (Portlet 3.0, 15.5).
     *
     * @param markup the elements that load it; empty if the portal is to know
     */
    public void pageResource(@Nullable String scope, String name, @Nullable String version, String markup) {
        note(head -> head.pageResource(scope, name, version, markup), scope, name, version, markup);
        resources.add(scope == null ? "" : scope, name, version == null ? "" : version, markup);
    }

    /** Whether a window depends on the Portlet Hub, the programming interface in the browser (Portlet 3.0, 15.5.3). */
    public boolean wantsHub() {
        return resources.wantsHub();
    }

    /** Adds markup that a standard portlet wants in the head, once for each name (Portlet 3.0, 15.4: head elements). */
    public void dependency(String name, String markup) {
        note(head -> head.dependency(name, markup), name, markup);
        dependencies.putIfAbsent(name, markup);
    }

    /** What a window called the page; empty if none did. */
    public String title() {
        return title;
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The head's elements, escaped. */
    public String toHtml() {
        StringBuilder out = new StringBuilder(1024);
        metas.values().forEach(meta -> element(out, "meta", "name", meta.name(), "content", meta.content()));
        if (!canonical.isEmpty()) element(out, "link", "rel", "canonical", "href", absolute(canonical));
        properties.forEach((name, content) -> element(out, "meta", "property", name, "content", content));
        for (Link link : alternates) {
            if (link.language().isEmpty()) {
                element(
                        out,
                        "link",
                        "rel",
                        "alternate",
                        "type",
                        link.type(),
                        "title",
                        link.title(),
                        "href",
                        link.url());
            } else {
                element(out, "link", "rel", "alternate", "hreflang", link.language(), "href", absolute(link.url()));
            }
        }
        stylesheets.forEach(url -> element(out, "link", "rel", "stylesheet", "href", url));
        resources.markups().forEach(markup -> out.append(markup).append('\n'));
        dependencies.values().forEach(markup -> out.append(markup).append('\n'));
        for (String json : structuredData) {
            // The only way out of a script element is its end tag; JSON allows the slash to be escaped.
            out.append("<script type=\"application/ld+json\">")
                    .append(json.replace("</", "<\\/").replace("<!--", "\\u003c!--"));
            out.append("</script>\n");
        }
        return out.toString();
    }

    /** The canonical address with scheme and host; empty if nobody named it. */
    public String canonicalUrl() {
        return canonical.isEmpty() ? "" : absolute(canonical);
    }

    private String absolute(String path) {
        return path.startsWith("/") ? origin + path : path;
    }

    private static void element(StringBuilder out, String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], out);
            out.append('"');
        }
        out.append(">\n");
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
