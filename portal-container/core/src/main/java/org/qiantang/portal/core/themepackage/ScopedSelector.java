// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A selector of a package, moved below the content of the page ({@code .site-main}).
 *
 * @param text as it is served
 * @param isContentItself whether it means the content as a whole
 */
record ScopedSelector(String text, boolean isContentItself, Optional<Fault> fault) {

    private static final String CONTENT = ".site-main";

    /** What says which city this is, and what leads out of the page. */
    private static final Pattern LOCKED = Pattern.compile(
            "\\.(site-(header|footer|nav|tools|search)|brand|person-bar|languages|menu|skip-link|breadcrumb|theme-banner)(?![a-z])[\\w-]*|\\.(site-(header|footer|nav|tools|search)|brand|person-bar|languages|menu)-[\\w-]*");

    private static final Pattern OUTSIDE = Pattern.compile(
            ":root|:host|::slotted|:scope|&|(^|[\\s>+~(,])(html|body|head|header|footer)(?![\\w-])",
            Pattern.CASE_INSENSITIVE);

    /** What the body says about the page. */
    private static final Pattern PAGE =
            Pattern.compile("((?:\\.(?:page|layout)--[a-z0-9-]+)+)\\s+(.+)", Pattern.DOTALL);

    private static final Pattern ITSELF = Pattern.compile(Pattern.quote(CONTENT) + "(?![\\w-])(.*)", Pattern.DOTALL);

    static ScopedSelector of(String css) {
        if (css.contains("\\") || css.contains("|"))
            return new ScopedSelector(css, false, Optional.of(Fault.SELECTOR_INVALID));
        if (LOCKED.matcher(css).find() || OUTSIDE.matcher(css).find())
            return new ScopedSelector(css, false, Optional.of(Fault.SELECTOR_LOCKED));
        Matcher page = PAGE.matcher(css);
        String before = page.matches() ? page.group(1) + " " : "";
        String rest = before.isEmpty() ? css : page.group(2).strip();
        Matcher itself = ITSELF.matcher(rest);
        if (!itself.matches()) {
            boolean combinator = rest.matches("(?s)[>+~].*");
            if (combinator) return new ScopedSelector(css, false, Optional.of(Fault.SELECTOR_INVALID));
            return new ScopedSelector(before + CONTENT + " " + rest, false, Optional.empty());
        }
        String after = itself.group(1);
        boolean below = after.matches("(?s)\\s+[^\\s>+~].*|\\s*>.*");
        boolean whole = after.isEmpty();
        if (!below && !whole) return new ScopedSelector(css, false, Optional.of(Fault.SELECTOR_INVALID));
        return new ScopedSelector(before + rest, whole, Optional.empty());
    }
}
