// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSStyleRule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qiantang.portal.core.theme.Contrast;
import org.qiantang.portal.core.theme.Palette;

/**
 * Whether the text of one rule can be read. A rule that sets both colours is measured against itself; one that sets a colour by its
 * digits against the grounds of the page, and a ground by its digits against the ink.
 */
final class RuleContrast {

    private static final Pattern TOKEN = Pattern.compile("var\\(\\s*--([\\w-]+)\\s*\\)");
    private static final Pattern FIRST =
            Pattern.compile("#[0-9a-fA-F]{3,6}\\b|var\\(\\s*--[\\w-]+\\s*\\)|\\b(white|black)\\b");
    private static final List<String> GROUNDS = List.of("paper", "surface", "wash");

    private final Problems problems;
    private final List<Palette> palettes;
    private final String file;

    RuleContrast(Problems problems, List<Palette> palettes, String file) {
        this.problems = problems;
        this.palettes = palettes;
        this.file = file;
    }

    void check(CSSStyleRule rule, String media) {
        String front = value(rule, "color");
        String back = value(rule, "background-color");
        if (back.isEmpty()) back = firstColour(value(rule, "background"));
        for (Palette palette : palettes) {
            if (media.contains("prefers-color-scheme:" + (palette.scheme().equals("dark") ? "light" : "dark")))
                continue;
            check(rule, palette, front, back);
        }
    }

    private void check(CSSStyleRule rule, Palette palette, String front, String back) {
        Optional<String> colour = resolve(palette, front);
        Optional<String> ground = resolve(palette, back);
        if (colour.isPresent() && ground.isPresent()) report(rule, palette, front, colour.get(), back, ground.get());
        else if (colour.isPresent() && back.isEmpty() && isDigits(front)) {
            for (String token : GROUNDS)
                palette.find(token).ifPresent(one -> report(rule, palette, front, colour.get(), token, one));
        } else if (ground.isPresent() && front.isEmpty() && isDigits(back)) {
            palette.find("ink").ifPresent(ink -> report(rule, palette, "ink", ink, back, ground.get()));
        }
    }

    private void report(CSSStyleRule rule, Palette palette, String front, String colour, String back, String ground) {
        double ratio = Contrast.ratio(colour, ground);
        if (ratio >= Contrast.TEXT) return;
        problems.addLine(
                file,
                StyleCheck.line(rule.getSourceLocation()),
                Fault.CONTRAST,
                front + " " + colour + " (" + palette.scheme() + ")",
                back + " " + ground,
                ContrastCheck.number(ratio),
                ContrastCheck.number(Contrast.TEXT));
    }

    private static String value(CSSStyleRule rule, String property) {
        CSSDeclaration declaration = rule.getDeclarationOfPropertyName(property);
        return declaration == null ? "" : declaration.getExpressionAsCSSString().strip();
    }

    private static String firstColour(String background) {
        Matcher colour = FIRST.matcher(background);
        boolean plain = !background.contains("gradient(");
        return plain && colour.find() ? colour.group() : "";
    }

    private static boolean isDigits(String value) {
        return value.startsWith("#") || value.equals("white") || value.equals("black");
    }

    private static Optional<String> resolve(Palette palette, String value) {
        if (value.equals("white")) return Optional.of("#ffffff");
        if (value.equals("black")) return Optional.of("#000000");
        Matcher token = TOKEN.matcher(value);
        if (token.matches()) return palette.find(token.group(1));
        return Contrast.colour(value);
    }
}
