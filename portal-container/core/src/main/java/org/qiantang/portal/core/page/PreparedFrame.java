// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.theme.Theme;

/**
 * The frame of one page in one language for one audience, rendered but for the head, the content and where other sites are
 * found, which depends on where the reader is. Holds for one state of the site, one theme and one year, which the footer
 * names; if it has links to other sites, for one state of all sites.
 */
final class PreparedFrame {

    /** Around what is filled in; a noncharacter, which no text of a site can contain (Unicode 23.7). */
    private static final String MARK = "\uFDD0";

    private static final String SITE = "site:";

    static final String HEAD = MARK + "head" + MARK;
    static final String CONTENT = MARK + "content" + MARK;

    /** Names a frame. */
    record Key(String site, String page, Locale language, String audience) {}

    private final Site site;
    private final Theme theme;
    private final Year year;
    private final long changes;
    private final boolean linksToOthers;
    /** Every second part is the name of what is filled in. */
    private final List<String> parts;

    private PreparedFrame(Site site, Theme theme, Year year, long changes, List<String> parts) {
        this.site = site;
        this.theme = theme;
        this.year = year;
        this.changes = changes;
        this.parts = parts;
        this.linksToOthers = IntStream.range(0, parts.size())
                .anyMatch(i -> i % 2 == 1 && parts.get(i).startsWith(SITE));
    }

    /** Stands for scheme, host and port of another site. */
    static String origin(Site other) {
        return MARK + SITE + other.key() + MARK;
    }

    /**
     * A frame for one state of things.
     *
     * @param changes of all sites, as counted before the frame was rendered
     * @param rendered the frame with head and content as marks, once each, and marks for other sites
     */
    static PreparedFrame of(Site site, Theme theme, Clock clock, long changes, String rendered) {
        if (!rendered.contains(HEAD) || !rendered.contains(CONTENT))
            throw new IllegalStateException("the frame of " + theme.key() + " lacks head or content");
        return new PreparedFrame(site, theme, Year.now(clock), changes, List.of(rendered.split(MARK, -1)));
    }

    boolean isOf(Site currentSite, Theme currentTheme, Clock clock, long currentChanges) {
        return site == currentSite
                && theme == currentTheme
                && year.equals(Year.now(clock))
                && (!linksToOthers || changes == currentChanges);
    }

    /** @param origins scheme, host and port of the site with a key */
    String fill(String head, String content, UnaryOperator<String> origins) {
        StringBuilder out = new StringBuilder(8192 + head.length() + content.length());
        boolean mark = false;
        for (String part : parts) {
            if (!mark) out.append(part);
            else if (part.startsWith(SITE)) out.append(origins.apply(part.substring(SITE.length())));
            else out.append(part.equals("head") ? head : content);
            mark = !mark;
        }
        return out.toString();
    }
}
