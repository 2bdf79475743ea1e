// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.site.SiteUpdates;

/**
 * A thing that is not the same in all three.
 *
 * @param path names of the parts from the top, with slashes between
 * @param base null where it is not there
 * @param mine null where it is not there
 * @param theirs null where it is not there
 */
record MergedThing(
        String path,
        SiteUpdates.Kind kind,
        @Nullable Part base,
        @Nullable Part mine,
        @Nullable Part theirs) {}
