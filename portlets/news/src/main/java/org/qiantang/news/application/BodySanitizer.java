// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.ElementPolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.qiantang.news.media.StoredMedia;

/**
 * Lets through the HTML that an article may be made of, and nothing else: no script, style, class, id, form or frame, and
 * no picture or video that is not in our own store. The only code that knows the OWASP sanitizer. For one article.
 */
final class BodySanitizer {

    private static final Pattern REFERENCE = Pattern.compile("&#x([0-9a-f]{2,6});");
    private static final Pattern LINK = Pattern.compile("(?i)https?://[^\\s]+|/(?![/\\\\])[^\\s\\\\]*");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");
    private static final Pattern SCOPE = Pattern.compile("col|row|colgroup|rowgroup");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");
    private static final ElementPolicy BELOW_TITLE = (element, attributes) -> "h2";
    private static final ElementPolicy LOWEST = (element, attributes) -> "h4";

    private final ImportedMedia media;
    private final PolicyFactory policy;

    /** @param media the files that the article may show */
    BodySanitizer(ImportedMedia media) {
        this.media = media;
        AttributePolicy ownPicture = (element, name, value) -> ownAddress(value, true);
        AttributePolicy ownVideo = (element, name, value) -> ownAddress(value, false);
        ElementPolicy shownPicture = this::shown;
        ElementPolicy withSource =
                (element, attributes) -> valueOf(attributes, "src").isPresent() ? element : null;
        ElementPolicy withControls = BodySanitizer::withControls;
        policy = new HtmlPolicyBuilder()
                .allowElements("p", "br", "hr", "div", "blockquote", "h2", "h3", "h4")
                .allowElements(BELOW_TITLE, "h1")
                .allowElements(LOWEST, "h5", "h6")
                .allowElements("strong", "b", "em", "i", "u", "s", "sub", "sup", "small", "mark", "code", "pre")
                .allowElements("ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption")
                .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
                .allowElements(shownPicture, "img")
                .allowElements(withControls, "video")
                .allowElements(withSource, "source")
                .allowWithoutAttributes("video")
                .allowElements("a")
                .allowAttributes("colspan", "rowspan")
                .matching(SPAN)
                .onElements("th", "td")
                .allowAttributes("scope")
                .matching(SCOPE)
                .onElements("th")
                .allowAttributes("lang")
                .matching(LANGUAGE)
                .globally()
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("src")
                .matching(ownPicture)
                .onElements("img")
                .allowAttributes("src")
                .matching(ownVideo)
                .onElements("video", "source")
                .allowAttributes("poster")
                .matching(ownPicture)
                .onElements("video")
                .allowAttributes("href")
                .matching(LINK)
                .onElements("a")
                .allowUrlProtocols("http", "https")
                .requireRelsOnLinks("noopener", "noreferrer")
                .toFactory();
    }

    String sanitize(String html) {
        String sanitized = policy.sanitize(PlainText.cleaned(html));
        return REFERENCE.matcher(sanitized).replaceAll(BodySanitizer::character).strip();
    }

    /** The sanitizer writes the full-width signs of Chinese as numbers; no character beyond ASCII needs that. */
    private static String character(MatchResult reference) {
        int character = Integer.parseInt(reference.group(1), 16);
        return Matcher.quoteReplacement(character < 0xa0 ? reference.group() : Character.toString(character));
    }

    private @Nullable String ownAddress(String source, boolean picture) {
        return media.find(source.strip())
                .map(StoredMedia::name)
                .filter(name -> picture ? name.type().isPicture() : name.type().isVideo())
                .map(name -> name.address())
                .orElse(null);
    }

    /** A picture takes its place before it has arrived. */
    private @Nullable String shown(String element, List<String> attributes) {
        Optional<StoredMedia> stored = valueOf(attributes, "src").flatMap(media::find);
        if (stored.isEmpty()) return null;
        if (valueOf(attributes, "alt").isEmpty()) add(attributes, "alt", "");
        if (stored.get().width() > 0) {
            add(attributes, "width", Integer.toString(stored.get().width()));
            add(attributes, "height", Integer.toString(stored.get().height()));
        }
        add(attributes, "loading", "lazy");
        return element;
    }

    /** No video plays before somebody starts it. */
    private static String withControls(String element, List<String> attributes) {
        add(attributes, "controls", "controls");
        add(attributes, "preload", "metadata");
        return element;
    }

    /** In the sanitizer's lists, names and values take turns. */
    private static Optional<String> valueOf(List<String> attributes, String name) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) return Optional.of(attributes.get(i + 1));
        }
        return Optional.empty();
    }

    private static void add(List<String> attributes, String name, String value) {
        attributes.add(name);
        attributes.add(value);
    }
}
