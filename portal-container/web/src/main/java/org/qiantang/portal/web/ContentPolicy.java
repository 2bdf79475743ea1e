// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qiantang.portal.core.page.PageCall;
import org.qiantang.portal.core.site.Page;

/**
 * What a page may load and run, and who may show it in a frame (Content Security Policy, level 3).
 *
 * @param sources directives about what is loaded
 * @param framedBy sources that may frame the page
 */
public record ContentPolicy(String sources, String framedBy) {

    private static final String HEADER = "Content-Security-Policy";
    private static final String SAME_HOST = "'self'";
    private static final String NOBODY = "'none'";
    private static final String ALWAYS = "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ";

    private static final String OWN_FILES = "default-src 'self'";

    private static final String INLINE_SCRIPTS =
            "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    private static final String NONCE =
            "default-src 'self'; script-src 'self' 'nonce-%1$s'; style-src 'self' 'nonce-%1$s'; img-src 'self' data: blob:;"
                    + " font-src 'self' data:";

    /** No script or style but from this host's own files; structured data is no script and needs no exception. */
    static final ContentPolicy STRICT = new ContentPolicy(OWN_FILES, SAME_HOST);

    /** As strict, and in nobody's frame: for pages where people sign in or decide over others. */
    public static final ContentPolicy UNFRAMED = new ContentPolicy(OWN_FILES, NOBODY);

    /** What a page's blueprint says: whether portlets may write scripts, styles and small pictures into it, and who frames it. */
    static ContentPolicy of(Page page) {
        return new ContentPolicy(page.inlineScripts() ? INLINE_SCRIPTS : OWN_FILES, frames(page));
    }

    /**
     * For pages with scripts of the portal's own making, such as those of Faces views: they name the page's nonce.
     * Pictures may come from within the page, too: components draw with them, and uploads are shown before they are sent.
     */
    static ContentPolicy withNonce(Page page, String nonce) {
        return new ContentPolicy(NONCE.formatted(nonce), frames(page));
    }

    /** For a draft in the frame of its preview, which is a page of the same host. */
    public static ContentPolicy preview(PageCall call) {
        String sources = call.page().inlineScripts()
                ? INLINE_SCRIPTS
                : call.head().askedNonce().map(NONCE::formatted).orElse(OWN_FILES);
        return new ContentPolicy(sources, SAME_HOST);
    }

    /** A page that not everybody may see is not for frames, whatever else its blueprint says. */
    private static String frames(Page page) {
        if (!page.isForEverybody()) return NOBODY;
        List<String> others = page.framedBy();
        return others.isEmpty() ? SAME_HOST : SAME_HOST + " " + String.join(" ", others);
    }

    public void set(HttpServletResponse response) {
        response.setHeader(HEADER, sources + ALWAYS + framedBy);
    }
}
