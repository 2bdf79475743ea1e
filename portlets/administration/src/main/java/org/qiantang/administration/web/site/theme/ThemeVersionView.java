// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.site.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.theme.ContrastFigure;
import org.qiantang.portal.api.theme.ThemePackages;

/** One version of a theme: its colours by day and by night, and how well they can be read. */
@Named
@RequestScoped
public class ThemeVersionView {

    private static final String MANAGE = "site:theme:manage";

    @Inject
    Here here;

    @Inject
    ThemePackages packages;

    private @Nullable VersionRow row;
    private @Nullable List<ContrastFigure> figures;

    /** The version that the address names; null if the site has none such. */
    public @Nullable VersionRow getRow() {
        VersionRow known = row;
        if (known == null && here.may(MANAGE)) {
            known = find().orElse(null);
            row = known;
        }
        return known;
    }

    private Optional<VersionRow> find() {
        String site = here.site().key();
        String worn = packages.worn(here.caller(), site);
        return packages.list(here.caller(), site).stream()
                .filter(version -> version.theme().equals(here.parameter("theme")))
                .filter(version -> Integer.toString(version.number()).equals(here.parameter("number")))
                .findFirst()
                .map(version -> VersionRow.of(version, worn, here));
    }

    public List<ContrastFigure> getLight() {
        return ofScheme("light");
    }

    public List<ContrastFigure> getDark() {
        return ofScheme("dark");
    }

    private List<ContrastFigure> ofScheme(String scheme) {
        return figures().stream()
                .filter(figure -> figure.scheme().equals(scheme))
                .toList();
    }

    /** Faces asks several times for what is measured once. */
    private List<ContrastFigure> figures() {
        List<ContrastFigure> known = figures;
        if (known == null) {
            VersionRow shown = getRow();
            known = shown == null
                    ? List.of()
                    : packages.contrasts(here.caller(), here.site().key(), shown.theme(), shown.number());
            figures = known;
        }
        return known;
    }

    /** A ratio with two digits, never better than it is. */
    public String ratio(double ratio) {
        return BigDecimal.valueOf(ratio).setScale(2, RoundingMode.FLOOR).toPlainString();
    }

    public String getPreview() {
        VersionRow shown = getRow();
        return shown == null ? "" : ThemeAddresses.preview(here, shown);
    }

    public String getDownload() {
        VersionRow shown = getRow();
        return shown == null ? "" : ThemeAddresses.download(here, shown);
    }
}
