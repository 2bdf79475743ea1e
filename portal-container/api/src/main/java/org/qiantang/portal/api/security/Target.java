// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import org.jspecify.annotations.Nullable;

/**
 * What a permission is asked for. A thing belongs to a site, to an organisation, or to the portal as a whole.
 *
 * @param site key of the site that the thing belongs to; null if it belongs to none
 * @param organisation code of the organisation that the thing belongs to; null if only the site counts
 * @param author account of who made the thing last: nobody reviews or publishes what is their own; null if that does not
 *     matter
 */
public record Target(
        @Nullable String site,
        @Nullable String organisation,
        @Nullable String author) {

    /** The portal as a whole. */
    public static final Target PORTAL = new Target(null, null, null);

    public static Target site(String key) {
        return new Target(key, null, null);
    }

    public static Target organisation(String code) {
        return new Target(null, code, null);
    }

    /** This thing, made by somebody. */
    public Target by(String account) {
        return new Target(site, organisation, account);
    }
}
