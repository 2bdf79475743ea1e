// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Between the HTML of bodies and that of the rich text editor (Quill 2, in PrimeFaces 15), which writes every list as
 * {@code ol} and tells bullets and depth by attributes of the items.
 */
final class RichText {

    /** What it can do, in its own words. */
    static final List<String> FORMATS = List.of(
            "header", "blockquote", "bold", "italic", "underline", "strike", "script", "list", "indent", "link");

    private static final Set<String> KEPT = Set.of(
            "p",
            "br",
            "h2",
            "h3",
            "strong",
            "b",
            "em",
            "i",
            "u",
            "s",
            "sub",
            "sup",
            "ul",
            "ol",
            "li",
            "blockquote",
            "a");
    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][A-Za-z0-9]*)");
    private static final Pattern MARK = Pattern.compile("<span class=\"ql-ui\"[^>]*>\\s*</span>");
    private static final Pattern LIST =
            Pattern.compile("<ol>((?:\\s*<li data-list=.*?</li>)+)\\s*</ol>", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile(
            "<li data-list=\"(\\w+)\"(?: class=\"[^\"]*?(?:ql-indent-(\\d))?[^\"]*\")?[^>]*>(.*?)</li>",
            Pattern.DOTALL);
    private static final String NOTHING = "<p><br></p>";

    private RichText() {}

    /** Whether the editor gives back all that it is given: it knows neither pictures nor tables. */
    static boolean keeps(String html) {
        return ELEMENT.matcher(html)
                .results()
                .allMatch(element -> KEPT.contains(element.group(1).toLowerCase(Locale.ROOT)));
    }

    /** What the editor has written, as plain HTML. */
    static String toHtml(String rich) {
        String html = MARK.matcher(rich.replaceAll("<br\\s*/>", "<br>")).replaceAll("");
        if (html.strip().equals(NOTHING)) return "";
        return LIST.matcher(html).replaceAll(list -> Matcher.quoteReplacement(list(list)));
    }

    private static String list(MatchResult list) {
        NestedList nested = new NestedList();
        ITEM.matcher(list.group(1)).results().forEach(item -> {
            int depth = item.group(2) == null ? 0 : Integer.parseInt(item.group(2));
            nested.add(item.group(1).equals("bullet") ? "ul" : "ol", depth, item.group(3));
        });
        return nested.close();
    }
}
