// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Shows a district, which a public render parameter names. */
@Named
@RequestScoped
public class TownView {
    private @Nullable String district;

    public @Nullable String getDistrict() {
        return district;
    }

    public void setDistrict(@Nullable String newDistrict) {
        district = newDistrict;
    }

    public void choose(@Nullable String chosen) {
        district = chosen;
    }
}
