package org.qiantang.links;

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

    private static final Pattern CONTACT = Pattern.compile("(?i)(?:tel:[0-9+-]{3,20}|mailto:[^\\s@?&]+@[^\\s@?&]+)");
    private static final Pattern SCOPE = Pattern.compile("col|row");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");

    private final PolicyFactory policy;

    SimpleHtml(SiteContext site) {
        AttributePolicy link = (element, name, value) -> CONTACT.matcher(value).matches()
                ? value
                : LinkTarget.parse(value).map(target -> target.on(site)).orElse(null);
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
        return policy.sanitize(html).strip();
    }
}
