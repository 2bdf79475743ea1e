// SPDX-License-Identifier: Apache-2.0
package org.qiantang.links;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.qiantang.portal.api.site.SiteContext;

/**
 * Lets through the HTML that a short text needs, and nothing else; its links follow the language of the page. The only
 * code that knows the OWASP sanitizer.
 */
final class SimpleHtml {

    private static final Pattern REFERENCE = Pattern.compile("&#x([0-9a-f]{2,6});");
    private static final Pattern CONTACT = Pattern.compile("(?i)(?:tel:[0-9+-]{3,20}|mailto:[^\\s@?&]+@[^\\s@?&]+)");
    private static final Pattern SCOPE = Pattern.compile("col|row");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");

    private final PolicyFactory policy;

    SimpleHtml(SiteContext site) {
        AttributePolicy link = (element, name, value) -> CONTACT.matcher(value).matches()
                ? value
                : LinkTarget.parse(value).flatMap(target -> target.on(site)).orElse(null);
        policy = new HtmlPolicyBuilder()
                .allowElements("p", "br", "hr", "h3", "h4", "blockquote", "strong", "b", "em", "i", "small")
                .allowElements("ul", "ol", "li", "dl", "dt", "dd", "a")
                .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td")
                .allowAttributes("href")
                .matching(link)
                .onElements("a")
                .allowUrlProtocols("http", "https", "tel", "mailto")
                .allowAttributes("scope")
                .matching(SCOPE)
                .onElements("th")
                .allowAttributes("colspan", "rowspan")
                .matching(SPAN)
                .onElements("th", "td")
                .allowAttributes("lang")
                .matching(LANGUAGE)
                .globally()
                .toFactory();
    }

    String sanitize(String html) {
        return REFERENCE
                .matcher(policy.sanitize(html))
                .replaceAll(SimpleHtml::character)
                .strip();
    }

    /** The sanitizer writes the full-width signs of Chinese as numbers; no character beyond ASCII needs that. */
    private static String character(MatchResult reference) {
        int character = Integer.parseInt(reference.group(1), 16);
        return Matcher.quoteReplacement(character < 0xa0 ? reference.group() : Character.toString(character));
    }
}
