// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.qiantang.portal.core.blueprint.BlueprintChecks;

/** Lets blueprints be checked against the themes that are installed. */
@ApplicationScoped
public class ThemeChecks {

    @Produces
    BlueprintChecks checks(Themes themes) {
        return new BlueprintChecks(themes::layouts, themes::accents);
    }
}
