// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import com.helger.css.CSSSourceLocation;
import com.helger.css.decl.AbstractHasTopLevelRules;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSExpression;
import com.helger.css.decl.CSSExpressionMemberFunction;
import com.helger.css.decl.CSSExpressionMemberTermSimple;
import com.helger.css.decl.CSSExpressionMemberTermURI;
import com.helger.css.decl.CSSKeyframesRule;
import com.helger.css.decl.CSSMediaQuery;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CSSSupportsRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSExpressionMember;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.CollectingCSSParseErrorHandler;
import com.helger.css.reader.errorhandler.DoNothingCSSInterpretErrorHandler;
import com.helger.css.writer.CSSWriter;
import com.helger.css.writer.CSSWriterSettings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.theme.Palette;

/**
 * Checks a style sheet of a package and writes it anew, for the content of the page alone. What is served is what was understood,
 * not what was sent: a browser that reads CSS in another way than we do finds nothing to differ about.
 */
final class StyleCheck {

    private static final Set<String> FUNCTIONS = Set.of(
            "expression",
            "image-set",
            "-webkit-image-set",
            "src",
            "element",
            "-moz-element",
            "paint",
            "attr",
            "image",
            "cross-fade");

    private static final Set<String> PROPERTIES = Set.of("behavior", "-ms-behavior", "-moz-binding", "filter-progid");
    private static final Set<String> WITH_TEXTS =
            Set.of("content", "quotes", "font-family", "grid-template-areas", "grid-template");

    /** Pictures in texts are no texts. */
    private static final Pattern URL = Pattern.compile("url\\s*\\(", Pattern.CASE_INSENSITIVE);

    private static final Pattern EXPRESSION = Pattern.compile("expression\\s*\\(", Pattern.CASE_INSENSITIVE);

    private final Problems problems;
    private final Map<String, byte[]> files;
    private final UnaryOperator<String> addresses;
    private final List<Palette> palettes;
    private String file = "";

    /** @param addresses gives the address of a file of the package */
    StyleCheck(Problems problems, Map<String, byte[]> files, UnaryOperator<String> addresses, List<Palette> palettes) {
        this.problems = problems;
        this.files = files;
        this.addresses = addresses;
        this.palettes = palettes;
    }

    /** The style sheet as it is served; not to be used if there were problems. */
    String rewrite(String path) {
        file = path;
        String text = new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
        CollectingCSSParseErrorHandler errors = new CollectingCSSParseErrorHandler();
        int[] line = {0};
        CSSReaderSettings settings = new CSSReaderSettings()
                .setUseSourceLocation(true)
                .setCustomErrorHandler(errors)
                .setInterpretErrorHandler(new DoNothingCSSInterpretErrorHandler())
                .setCustomExceptionHandler(failure -> {
                    if (failure.currentToken != null && failure.currentToken.next != null)
                        line[0] = failure.currentToken.next.beginLine;
                });
        CascadingStyleSheet sheet = CSSReader.readFromStringReader(text, settings);
        if (sheet == null || errors.hasParseErrors()) {
            if (errors.hasParseErrors() && errors.getAllParseErrors().get(0).getFirstSkippedToken() != null)
                line[0] =
                        errors.getAllParseErrors().get(0).getFirstSkippedToken().getBeginLine();
            problems.addLine(path, line[0], Fault.CSS_INVALID);
            return "";
        }
        if (sheet.hasImportRules()) problems.addLine(path, lineOf(text, "@import"), Fault.AT_RULE, "@import");
        if (sheet.hasNamespaceRules()) problems.addLine(path, lineOf(text, "@namespace"), Fault.AT_RULE, "@namespace");
        checkAll(sheet, "");
        CSSWriterSettings written = new CSSWriterSettings().setOptimizedOutput(false);
        return new CSSWriter(written).setWriteHeaderText(false).getCSSAsString(sheet);
    }

    private static int lineOf(String text, String what) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(what);
        return at < 0 ? 0 : (int) text.substring(0, at).lines().count();
    }

    /** @param media the queries around */
    private void checkAll(AbstractHasTopLevelRules rules, String media) {
        for (ICSSTopLevelRule rule : rules.getAllRules()) {
            if (rule instanceof CSSStyleRule style) checkStyle(style, media);
            else if (rule instanceof CSSMediaRule inner) checkAll(inner, media + queries(inner));
            else if (rule instanceof CSSSupportsRule inner) checkAll(inner, media);
            else if (rule instanceof CSSKeyframesRule frames) checkFrames(frames);
            else problems.add(file, "", Fault.AT_RULE, name(rule));
        }
    }

    private static String queries(CSSMediaRule rule) {
        return rule.getAllMediaQueries().stream().map(StyleCheck::text).collect(Collectors.joining(",")) + ";";
    }

    private static String text(CSSMediaQuery query) {
        return query.getAsCSSString(new CSSWriterSettings().setOptimizedOutput(true), 0);
    }

    private static String name(ICSSTopLevelRule rule) {
        String css = rule.getAsCSSString(new CSSWriterSettings().setOptimizedOutput(true), 0);
        return css.split("[\\s{;(\"]", 2)[0];
    }

    private void checkFrames(CSSKeyframesRule frames) {
        frames.getAllBlocks()
                .forEach(block -> block.getAllDeclarations().forEach(declaration -> check(declaration, false)));
    }

    private void checkStyle(CSSStyleRule rule, String media) {
        List<CSSSelector> selectors = List.copyOf(rule.getAllSelectors());
        rule.removeAllSelectors();
        boolean onContent = false;
        for (CSSSelector selector : selectors) {
            String css = selector.getAsCSSString(new CSSWriterSettings().setOptimizedOutput(true), 0);
            ScopedSelector scoped = ScopedSelector.of(css);
            onContent |= scoped.isContentItself();
            scoped.fault().ifPresent(fault -> problems.addLine(file, line(selector.getSourceLocation()), fault, css));
            CSSSelector moved = new CSSSelector();
            moved.addMember(new CSSSelectorSimpleMember(scoped.text()));
            rule.addSelector(moved);
        }
        for (CSSDeclaration declaration : rule.getAllDeclarations()) {
            check(declaration, onContent);
            boolean moves =
                    declaration.getProperty().matches("(-webkit-)?(animation|transition)(-name|-duration|-property)?");
            if (moves && !media.contains("prefers-reduced-motion"))
                problems.addLine(file, line(declaration.getSourceLocation()), Fault.MOTION, declaration.getProperty());
        }
        new RuleContrast(problems, palettes, file).check(rule, media);
    }

    static int line(@Nullable CSSSourceLocation location) {
        return location == null ? 0 : location.getFirstTokenBeginLineNumber();
    }

    private void check(CSSDeclaration declaration, boolean onContent) {
        String property = declaration.getProperty().toLowerCase(Locale.ROOT);
        int line = line(declaration.getSourceLocation());
        String value = declaration.getExpressionAsCSSString();
        String token = property.startsWith("--") ? property.substring(2) : "";
        if (DeclarationReader.tokens().contains(token)) problems.addLine(file, line, Fault.TOKEN_IN_CSS, property);
        boolean fixed = property.equals("position") && value.contains("fixed");
        boolean outOfPlace = onContent
                && !property.matches("(background|color|padding|border|font|line-height|letter-spacing)(-.*)?|--.*");
        if (PROPERTIES.contains(property) || fixed || outOfPlace)
            problems.addLine(file, line, Fault.PROPERTY_REFUSED, property + ": " + value);
        if (value.contains("\\") && !property.equals("content") || property.contains("\\"))
            problems.addLine(file, line, Fault.CSS_INVALID);
        // The parser keeps this one of old browsers as it is written.
        if (EXPRESSION.matcher(value).find()) problems.addLine(file, line, Fault.FUNCTION_REFUSED, "expression");
        int known = check(declaration.getExpression(), property, line);
        if (URL.matcher(declaration.getExpressionAsCSSString()).results().count() != known)
            problems.addLine(file, line, Fault.ADDRESS_OUTSIDE, value);
    }

    /** How many addresses there are, each of which now leads to a file of the package. */
    private int check(CSSExpression expression, String property, int line) {
        int count = 0;
        for (ICSSExpressionMember member : expression.getAllMembers()) {
            if (member instanceof CSSExpressionMemberTermURI uri) {
                count++;
                checkAddress(uri, line);
            } else if (member instanceof CSSExpressionMemberFunction function) {
                String name = function.getFunctionName().toLowerCase(Locale.ROOT);
                if (FUNCTIONS.contains(name) || name.contains(":") || name.contains("."))
                    problems.addLine(file, line, Fault.FUNCTION_REFUSED, name);
                CSSExpression inner = function.getExpression();
                if (inner != null) count += check(inner, property, line);
            } else if (member instanceof CSSExpressionMemberTermSimple term
                    && term.isStringLiteral()
                    && !WITH_TEXTS.contains(property)) {
                problems.addLine(file, line, Fault.ADDRESS_OUTSIDE, term.getValue());
            }
        }
        return count;
    }

    private void checkAddress(CSSExpressionMemberTermURI uri, int line) {
        String address = uri.getURIString();
        String path = address.startsWith("../") ? address.substring("../".length()) : "css/" + address;
        if (path.startsWith("img/") && files.containsKey(path)) uri.setURIString(addresses.apply(path));
        else problems.addLine(file, line, Fault.ADDRESS_OUTSIDE, address);
    }
}
