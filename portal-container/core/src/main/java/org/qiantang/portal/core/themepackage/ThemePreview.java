// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.theme.ThemeSource;
import org.qiantang.portal.core.theme.Themes;

/** Shows a site in a version of one of its themes to whoever keeps its themes, before everybody sees it (试看). */
@ApplicationScoped
public class ThemePreview {

    @Inject
    PackagedThemes themes;

    @Inject
    Permissions permissions;

    /**
     * The site in this version.
     *
     * @return empty if the person may not see it, or the site has no such version, be it another site's or nobody's (C03)
     */
    public Optional<Site> through(Caller caller, Site site, String theme, int number) {
        if (!permissions.may(caller.account(), PackageKeeper.MANAGE, Target.site(site.key()))) return Optional.empty();
        Optional<ThemeSource.Packaged> found =
                themes.findVersion(theme, number).filter(one -> one.site().equals(site.key()));
        if (found.isEmpty()) return Optional.empty();
        String version = Themes.version(theme, number);
        return Optional.of(site.theme().equals(theme) ? site.withVersion(version) : site.withTheme(version));
    }
}
