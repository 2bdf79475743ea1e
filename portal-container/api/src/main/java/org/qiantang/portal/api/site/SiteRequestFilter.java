// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.site;

import org.jspecify.annotations.Nullable;

/**
 * Which plans to list.
 *
 * @param state null for all
 * @param mode null for all
 * @param organisation code; empty for all
 * @param text to be found in names, key or host name, whatever its case; empty for all
 * @param byOpening whether those that open first come first, those without a day last; else those changed last come first
 */
public record SiteRequestFilter(
        @Nullable SiteRequestState state,
        @Nullable SiteMode mode,
        String organisation,
        String text,
        boolean byOpening) {

    /** All plans, those changed last first. */
    public static final SiteRequestFilter ALL = new SiteRequestFilter(null, null, "", "", false);
}
