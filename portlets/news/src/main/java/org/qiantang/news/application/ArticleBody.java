// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qiantang.news.domain.Picture;
import org.qiantang.news.media.MediaName;

/** Makes the HTML of an article's body, from plain text or from HTML. */
final class ArticleBody {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static final Pattern ELEMENT = Pattern.compile("</?[A-Za-z][^>]*>");
    private static final Pattern LEADING_FIGURE = Pattern.compile("<figure><img src=\"([^\"]+)\"[^>]*></figure>\\s*");

    private ArticleBody() {}

    static String of(RecordFields fields, ImportedMedia media, Picture picture) {
        String field = fields.has("content_html") ? "content_html" : "body";
        String text = fields.text(field);
        if (text.length() > ArticleLimits.BODY) {
            throw RecordFields.rejected(field, "is longer than " + ArticleLimits.BODY + " characters");
        }
        String html = field.equals("body") ? figure(picture) + paragraphs(text) : text;
        String body = new BodySanitizer(media).sanitize(html);
        if (isEmpty(body)) throw RecordFields.rejected(field, "is missing or has nothing to read");
        return body;
    }

    /**
     * The body that an editor has typed: HTML, or text without any tag with a paragraph a line.
     *
     * @param lead the picture that stands before the text; {@link Picture#NONE} for none
     */
    static String typed(String text, Picture lead, ImportedMedia media) {
        String html = ELEMENT.matcher(text).find() ? text : paragraphs(text);
        return new BodySanitizer(media).sanitize(figure(lead) + html);
    }

    /** The body without this picture, if it begins with it; empty if it does not. */
    static Optional<String> withoutPicture(String body, Picture picture) {
        if (picture.isEmpty()) return Optional.empty();
        Matcher figure = LEADING_FIGURE.matcher(body);
        boolean leads = figure.lookingAt()
                && MediaName.ofAddress(figure.group(1))
                        .filter(name -> name.toString().equals(picture.file()))
                        .isPresent();
        return leads ? Optional.of(body.substring(figure.end())) : Optional.empty();
    }

    /** A paragraph per line, empty lines left out. */
    private static String paragraphs(String text) {
        return text.lines()
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .map(line -> "<p>" + escaped(line) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** Plain text cannot place its picture; it comes first. */
    private static String figure(Picture picture) {
        return MediaName.parse(picture.file())
                .map(name -> "<figure><img src=\"" + name.address() + "\" alt=\"" + escaped(picture.alt())
                        + "\"></figure>\n")
                .orElse("");
    }

    /** Whether there is nothing in it to read or to look at. */
    static boolean isEmpty(String html) {
        if (html.contains("<img") || html.contains("<video")) return false;
        return PlainText.line(TAG.matcher(html).replaceAll("").replace("&nbsp;", " "))
                .isEmpty();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
