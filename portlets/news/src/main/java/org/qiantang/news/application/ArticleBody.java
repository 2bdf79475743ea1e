// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qiantang.news.domain.Picture;
import org.qiantang.news.media.MediaName;

/** Makes the HTML of an article's body, from plain text or from HTML. */
final class ArticleBody {

    /** Longer than any speech; beyond it something else was sent. */
    private static final int MAX_LENGTH = 500_000;

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private ArticleBody() {}

    static String of(RecordFields fields, ImportedMedia media, Picture picture) {
        String field = fields.has("content_html") ? "content_html" : "body";
        String text = fields.text(field);
        if (text.length() > MAX_LENGTH) {
            throw RecordFields.rejected(field, "is longer than " + MAX_LENGTH + " characters");
        }
        String html = field.equals("body") ? figure(picture) + paragraphs(text) : text;
        String body = new BodySanitizer(media).sanitize(html);
        if (isEmpty(body)) throw RecordFields.rejected(field, "is missing or has nothing to read");
        return body;
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

    private static boolean isEmpty(String html) {
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
