// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

/**
 * Where a grant holds.
 *
 * @param kind what the key names
 * @param key key of a site or code of an organisation; empty for the whole portal
 */
public record Scope(Kind kind, String key) {

    /** The kinds of places. */
    public enum Kind {
        /** All sites, all organisations, and what belongs to neither. */
        PORTAL,
        /** One site and all sites below it. */
        SITE,
        /** One organisation, all below it, and the sites that they own. */
        ORGANISATION
    }

    /** The whole portal. */
    public static final Scope PORTAL = new Scope(Kind.PORTAL, "");

    public static Scope site(String key) {
        return new Scope(Kind.SITE, key);
    }

    public static Scope organisation(String code) {
        return new Scope(Kind.ORGANISATION, code);
    }
}
