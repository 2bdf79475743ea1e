// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.qiantang.portal.core.blueprint.BlueprintChecks;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;

/** Lets blueprints be checked against the themes that are installed. */
@ApplicationScoped
public class ThemeChecks {

    @Produces
    BlueprintChecks checks(Themes themes, Sites sites) {
        return new BlueprintChecks(
                themes::layouts, themes::accents, (site, theme) -> themes.findFor(withAbove(site, sites), theme)
                        .isPresent());
    }

    private static Set<String> withAbove(Site site, Sites sites) {
        Set<String> keys = new HashSet<>(Set.of(site.key()));
        Optional<Site> above = sites.findAbove(site);
        while (above.isPresent() && keys.add(above.get().key())) above = sites.findAbove(above.get());
        return keys;
    }
}
