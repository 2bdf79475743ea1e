// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes the style sheet of a package: what its declaration sets, its own rules, and what holds them below the title bar. */
final class PackageSheet {

    private static final String SANS =
            "\"PingFang SC\", \"Noto Sans CJK SC\", \"Noto Sans SC\", \"Microsoft YaHei\", system-ui, sans-serif";
    private static final String SERIF = "\"Noto Serif SC\", \"Songti SC\", \"Noto Serif CJK SC\", \"SimSun\", serif";

    /** Nothing of the content is painted outside of it, nor in front of the title bar. */
    private static final String HELD =
            ".site-main.site-main { contain: paint; isolation: isolate; position: relative; }\n";

    private final Declaration declaration;
    private final UnaryOperator<String> addresses;
    private final StringBuilder css = new StringBuilder();

    PackageSheet(Declaration declaration, UnaryOperator<String> addresses) {
        this.declaration = declaration;
        this.addresses = addresses;
    }

    /** @param rules style sheets of the package, checked and written anew */
    String write(List<String> rules) {
        declaration
                .fonts()
                .forEach(font -> css.append(String.format(
                        "@font-face { font-family: \"%s\"; src: url(\"%s\") format(\"woff2\"); font-weight: %s; font-display: swap; }%n",
                        font.family(), addresses.apply(font.file()), font.weight())));
        scheme("", declaration.colours());
        declaration.accents().forEach((accent, schemes) -> scheme("[data-accent=\"" + accent + "\"]", schemes));
        banner();
        content();
        rules.forEach(rule -> css.append(rule).append('\n'));
        return css.append(HELD).toString();
    }

    /** Who wants strong contrast gets that of the base. */
    private void scheme(String accent, Map<String, Map<String, String>> schemes) {
        String light = set(schemes.getOrDefault("light", Map.of()));
        String dark = set(schemes.getOrDefault("dark", Map.of()));
        String here = ":root" + accent + ":not([data-theme])";
        if (!light.isEmpty()) {
            css.append("@media (prefers-contrast: no-preference) and (prefers-color-scheme: light) { ")
                    .append(here + " {" + light + "} }\n")
                    .append(":root" + accent + "[data-theme=\"light\"] {" + light + "}\n");
        }
        if (!dark.isEmpty()) {
            css.append("@media (prefers-contrast: no-preference) and (prefers-color-scheme: dark) { ")
                    .append(here + " {" + dark + "} }\n")
                    .append(":root" + accent + "[data-theme=\"dark\"] {" + dark + "}\n");
        }
    }

    private static String set(Map<String, String> tokens) {
        StringBuilder set = new StringBuilder();
        tokens.forEach((token, value) ->
                set.append(" --").append(token).append(": ").append(value).append(';'));
        return set.toString();
    }

    private void banner() {
        Declaration.Banner banner = declaration.banner();
        if (banner == null) return;
        css.append(String.format(
                ".theme-banner { height: clamp(56px, 14vw, %dpx); background: url(\"%s\") 50%% 50%% / cover no-repeat; }%n",
                banner.height(), addresses.apply(banner.image())));
        if (banner.dark().isEmpty()) return;
        String night = "{ background-image: url(\"" + addresses.apply(banner.dark()) + "\"); }";
        css.append("@media (prefers-color-scheme: dark) { :root:not([data-theme]) .theme-banner " + night + " }\n")
                .append(":root[data-theme=\"dark\"] .theme-banner " + night + "\n");
    }

    private void content() {
        String own = set(declaration.sizes());
        if (!declaration.textFont().isEmpty()) own += " --sans: \"" + declaration.textFont() + "\", " + SANS + ";";
        if (!declaration.headingFont().isEmpty())
            own += " --serif: \"" + declaration.headingFont() + "\", " + SERIF + ";";
        if (own.isEmpty()) return;
        css.append(".site-main {" + own + " font: 400 var(--text-2)/var(--leading) var(--sans); }\n");
    }
}
