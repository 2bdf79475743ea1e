// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.page;

import jakarta.portlet.PortletRequest;
import java.util.Locale;

/**
 * The head of the page that a portlet window stands on: lets the portlet that shows the page's main content name it,
 * describe it and tag it. To be called in the header or the render phase; the page is written after all windows.
 *
 * <p>Texts are plain text; the portal escapes them. Where two windows set the same thing, the last one in the page's
 * order of windows wins.
 */
public interface PageHead {

    /** The request attribute under which the portal offers the page's head. */
    String ATTRIBUTE = "org.qiantang.portal.page-head";

    /** The head of the page that this request is for; one that ignores everything where there is no page. */
    static PageHead of(PortletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof PageHead head ? head : new Ignoring();
    }

    /** Names the document: {@code title} of the HTML head, OpenGraph title and heading of the breadcrumb's last entry. */
    PageHead title(String title);

    /** A sentence or two for search engines and previews. */
    PageHead description(String description);

    /** The one address of this content on this site, from {@link org.qiantang.portal.api.site.SiteContext#address}. */
    PageHead canonical(String path);

    /**
     * Adds {@code <meta name content>}. Empty content adds nothing: a tag without a value is a fault by the rules for
     * Chinese government sites (政府网站发展指引, 国办发〔2017〕47号, annex on page tags 网页标签).
     */
    PageHead meta(String name, String content);

    /** Adds {@code <meta property content>}, as OpenGraph uses it. */
    PageHead property(String property, String content);

    /** Adds structured data (JSON-LD); the text must be one JSON object. */
    PageHead structuredData(String json);

    /** Adds {@code <link rel=alternate>}, for feeds. */
    PageHead alternate(String type, String title, String url);

    /** Adds a style sheet, once for the page however many windows ask for it. */
    PageHead stylesheet(String url);

    /** Adds one step to the breadcrumb between the page's parent and the page itself. */
    PageHead breadcrumb(String title, String url);

    /** The language of the main content where it is not that of the page. */
    PageHead contentLanguage(Locale language);

    /**
     * The value of the {@code nonce} attribute with which a script or style inside this page may run (Content Security
     * Policy 3); who asks for it makes the page allow it. A fragment that has it in its markup must not be kept.
     */
    String nonce();

    /** For portlets called outside a page. */
    final class Ignoring implements PageHead {
        private Ignoring() {}

        @Override
        public PageHead title(String title) {
            return this;
        }

        @Override
        public PageHead description(String description) {
            return this;
        }

        @Override
        public PageHead canonical(String path) {
            return this;
        }

        @Override
        public PageHead meta(String name, String content) {
            return this;
        }

        @Override
        public PageHead property(String property, String content) {
            return this;
        }

        @Override
        public PageHead structuredData(String json) {
            return this;
        }

        @Override
        public PageHead alternate(String type, String title, String url) {
            return this;
        }

        @Override
        public PageHead stylesheet(String url) {
            return this;
        }

        @Override
        public PageHead breadcrumb(String title, String url) {
            return this;
        }

        @Override
        public PageHead contentLanguage(Locale language) {
            return this;
        }

        @Override
        public String nonce() {
            return "";
        }
    }
}
