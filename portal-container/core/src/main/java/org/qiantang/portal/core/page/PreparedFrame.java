// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import java.time.Clock;
import java.time.Year;
import java.util.Locale;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.theme.Theme;

/**
 * The frame of one page in one language, rendered but for the head and the content. Holds for one state of the site, one
 * theme and one year, which the footer names.
 */
final class PreparedFrame {

    /** Stand for what is filled in; noncharacters, which no text of a site can contain (Unicode 23.7). */
    static final String HEAD = "\uFDD0head\uFDD0";

    /** Where the site above is found, which depends on where the reader is. */
    static final String ABOVE = "\uFDD0above\uFDD0";

    static final String CONTENT = "\uFDD0content\uFDD0";

    /** Names a frame. */
    record Key(String site, String page, Locale language) {}

    private final Site site;
    private final Theme theme;
    private final Year year;
    private final String beforeHead;
    private final String beforeContent;
    private final String afterContent;

    private PreparedFrame(
            Site site, Theme theme, Year year, String beforeHead, String beforeContent, String afterContent) {
        this.site = site;
        this.theme = theme;
        this.year = year;
        this.beforeHead = beforeHead;
        this.beforeContent = beforeContent;
        this.afterContent = afterContent;
    }

    /** @param rendered the frame with the two marks, in this order, once each */
    static PreparedFrame of(Site site, Theme theme, Clock clock, String rendered) {
        int head = rendered.indexOf(HEAD);
        int content = rendered.indexOf(CONTENT, head);
        if (head < 0 || content < 0)
            throw new IllegalStateException("the frame of " + theme.key() + " lacks head or content");
        return new PreparedFrame(
                site,
                theme,
                Year.now(clock),
                rendered.substring(0, head),
                rendered.substring(head + HEAD.length(), content),
                rendered.substring(content + CONTENT.length()));
    }

    boolean isOf(Site currentSite, Theme currentTheme, Clock clock) {
        return site == currentSite && theme == currentTheme && year.equals(Year.now(clock));
    }

    /** @param above scheme, host and port of the site above; empty if there is none */
    String fill(String head, String content, String above) {
        return new StringBuilder(beforeHead.length()
                        + head.length()
                        + beforeContent.length()
                        + content.length()
                        + afterContent.length())
                .append(beforeHead)
                .append(head)
                .append(above.isEmpty() ? beforeContent : beforeContent.replace(ABOVE, above))
                .append(content)
                .append(afterContent)
                .toString();
    }
}
