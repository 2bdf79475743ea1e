// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qiantang.portal.core.page.PageHeadContent.ThemeShown;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.themepackage.ThemePreview;
import org.qiantang.portal.web.person.HostCookie;
import org.qiantang.portal.web.person.PersonRequest;

/**
 * Shows all pages of a site in a version of a theme that is not active, to one person for half an hour. The version stands in a cookie,
 * which is no secret: with each request it is asked anew whether the person keeps the themes of the site.
 */
@ApplicationScoped
public class ThemePreviews {

    /** Whom another site leads here sees the preview, too: pages would otherwise change their look from click to click. */
    private static final HostCookie COOKIE = new HostCookie("theme-preview", "Lax");

    private static final Duration VALID = Duration.ofMinutes(30);

    /** Key of the theme, number of the version, seconds of the end. */
    private static final Pattern VALUE = Pattern.compile("([a-z0-9-]{1,64})\\.([0-9]{1,9})\\.([0-9]{1,12})");

    @Inject
    ThemePreview previews;

    @Inject
    Clock clock;

    /** What the person sees instead of the site that everybody sees. */
    record Preview(Site site, ThemeShown theme) {}

    Optional<Preview> find(Site site, HttpServletRequest request) {
        Matcher value = VALUE.matcher(COOKIE.value(request));
        if (!value.matches()) return Optional.empty();
        ThemeShown shown = new ThemeShown(
                value.group(1),
                Integer.parseInt(value.group(2)),
                Instant.ofEpochSecond(Long.parseLong(value.group(3))));
        Instant now = clock.instant();
        if (!shown.until().isAfter(now) || shown.until().isAfter(now.plus(VALID))) return Optional.empty();
        return previews.through(PersonRequest.caller(request), site, shown.theme(), shown.number())
                .map(dressed -> new Preview(dressed, shown));
    }

    /**
     * From now on this browser sees the site in this version.
     *
     * @return whether it does: the person may, and the site has the version
     */
    public boolean begin(
            Site site, String theme, int number, HttpServletRequest request, HttpServletResponse response) {
        boolean shown = previews.through(PersonRequest.caller(request), site, theme, number)
                .isPresent();
        long end = clock.instant().plus(VALID).getEpochSecond();
        if (shown) COOKIE.set(request, response, theme + "." + number + "." + end, VALID);
        return shown;
    }

    /** From now on this browser sees what everybody sees. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.set(request, response, "", Duration.ZERO);
    }
}
