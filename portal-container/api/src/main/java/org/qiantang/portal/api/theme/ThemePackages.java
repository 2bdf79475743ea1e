// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.theme;

import java.util.List;
import java.util.Locale;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.RejectedException;

/**
 * The theme packages of hosted sites. A package belongs to one site; it and the sites below it may wear it, for all others
 * it does not exist. Every method but {@link #starter} asks for {@code site:theme:manage} on the site and throws
 * {@link AccessDeniedException} without it. What a site does not have is rejected as unknown, be it another site's or nobody's.
 */
public interface ThemePackages {

    /** What is wrong with a package that this site is to have; nothing if it can be taken. */
    List<ThemeProblem> check(Caller caller, String site, byte[] zip, Locale language);

    /**
     * Stores a package as a new version of its theme. Nobody sees it before it is activated.
     *
     * @throws ThemeRejectedException with everything that is wrong
     * @throws RejectedException if there is no such site
     */
    ThemeVersion upload(Caller caller, String site, byte[] zip, Locale language);

    /** The versions of all themes of a site, the newest of each theme first. */
    List<ThemeVersion> list(Caller caller, String site);

    /** The theme that a site shows, be it its own or inherited; its key. */
    String worn(Caller caller, String site);

    /**
     * Sites with this theme show this version from now on, and the owning site has this theme.
     *
     * @throws RejectedException if a page of the owning site has a layout that the version does not know ({@code IN_USE}, with the pages),
     *     or the version breaks rules that are newer than it ({@code INVALID})
     */
    void activate(Caller caller, String site, String theme, int number);

    /**
     * The site has the theme of the site above again.
     *
     * @throws RejectedException if it has none of its own, or a page has a layout that the other theme does not know ({@code IN_USE}, with
     *     the pages)
     */
    void takeOff(Caller caller, String site);

    /**
     * Removes a theme with all its versions.
     *
     * @throws RejectedException if a site wears it ({@code IN_USE}, with the sites)
     */
    void remove(Caller caller, String site, String theme);

    /** The package as it was uploaded, a zip. */
    byte[] download(Caller caller, String site, String theme, int number);

    /** How well the colours of a version can be read, in both schemes. */
    List<ContrastFigure> contrasts(Caller caller, String site, String theme, int number);

    /** A small package that is valid for this site, to begin with; a zip. */
    byte[] starter(String site);
}
