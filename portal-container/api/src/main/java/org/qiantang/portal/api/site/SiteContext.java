// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.site;

import jakarta.portlet.PortletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The site, and the language of it, that a request is for. */
public interface SiteContext {

    /** The request attribute under which the portal offers the site. */
    String ATTRIBUTE = "org.qiantang.portal.site-context";

    /**
     * The site that this request is for.
     *
     * @throws IllegalStateException if the request did not come through the portal
     */
    static SiteContext of(PortletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof SiteContext site) return site;
        throw new IllegalStateException("no site: the portlet was not called by the portal");
    }

    /** The key of the site, as in its blueprint: {@code main}. */
    String key();

    /** The name of the site in the request's language. */
    String name();

    /** The language that the citizen reads the site in. */
    Locale language();

    /** The language that the site is written in first; content of an unnamed language is in this one. */
    Locale defaultLanguage();

    /** Scheme and host of the site's canonical address, without a slash at the end: {@code https://www.hangzhou.example}. */
    String origin();

    /** The address, on this site and in this language, of a path as blueprints write it: {@code /news} → {@code /en/news}. */
    String link(String path);

    /**
     * The address of the page that shows one thing: the page whose path has this public render parameter, and no other,
     * as its variable. {@code address("article", "4711")} is {@code /news/4711} on the main site; empty if the site has
     * no such page.
     */
    Optional<String> address(String parameter, String value);

    /**
     * The address of a link to another site of the portal as blueprints write it, where this reader can reach it and in this
     * language if the site there has it: {@code site:edu/news} → {@code https://edu.hangzhou.example/en/news}. Empty if it is
     * no such link, or there is no such site.
     */
    default Optional<String> siteLink(String link) {
        return Optional.empty();
    }

    /**
     * Key of the audience (服务对象) whose view the reader has chosen; empty for everybody's. Addresses keep it by themselves; a form
     * that is sent by GET, which replaces the query of its address, carries it on in the field {@code _for}.
     */
    default String audience() {
        return "";
    }

    /**
     * The same site without the view that this reader has chosen (服务对象视图). {@link #link} and {@link #address} keep the view, as
     * links for reading on must; canonical addresses, feeds and structured data are to be asked of this.
     */
    default SiteContext forEverybody() {
        return this;
    }

    /** The keys of the sites above this one, the nearest first; none for a main site. */
    List<String> above();

    /**
     * As {@link #address(String, String)}, for a thing of another site: with scheme and host, in this language if that site
     * has it.
     */
    Optional<String> addressAt(String site, String parameter, String value);

    /**
     * Scheme and host at which whoever sent this request finds another site, without a slash at the end. Empty if there is no
     * such site.
     */
    Optional<String> originOf(String site);
}
