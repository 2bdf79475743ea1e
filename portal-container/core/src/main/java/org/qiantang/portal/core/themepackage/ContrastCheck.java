// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qiantang.portal.api.theme.ContrastFigure;
import org.qiantang.portal.core.theme.Palette;
import org.qiantang.portal.core.theme.Theme;

/** Whether what a package sets can be read, by day and by night: its colours, and each of its accents. */
final class ContrastCheck {

    private ContrastCheck() {}

    /** The colours of a package over those of its base. */
    static List<Palette> palettes(Declaration declaration, Theme base) {
        return List.of(
                base.light().with(declaration.colours().getOrDefault("light", Map.of())),
                base.dark().with(declaration.colours().getOrDefault("dark", Map.of())));
    }

    static List<ContrastFigure> figures(Declaration declaration, Theme base) {
        List<ContrastFigure> figures = new ArrayList<>();
        palettes(declaration, base).forEach(palette -> figures.addAll(palette.contrasts()));
        return figures;
    }

    static void check(Declaration declaration, Theme base, Problems problems) {
        for (Palette palette : palettes(declaration, base)) {
            report("colours", palette, problems);
            declaration
                    .accents()
                    .forEach((accent, schemes) -> report(
                            "accents." + accent,
                            palette.with(schemes.getOrDefault(palette.scheme(), Map.of())),
                            problems));
        }
    }

    private static void report(String field, Palette palette, Problems problems) {
        for (ContrastFigure figure : palette.contrasts()) {
            if (figure.isEnough()) continue;
            problems.add(
                    DeclarationReader.FILE,
                    field + "." + figure.scheme() + "." + figure.colour(),
                    Fault.CONTRAST,
                    figure.colour() + " " + figure.front(),
                    figure.ground() + " " + figure.back(),
                    number(figure.ratio()),
                    number(figure.needed()));
        }
    }

    /** Cut, not rounded: 4.499 is not 4.5. */
    static String number(double ratio) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(ratio * 100) / 100);
    }
}
