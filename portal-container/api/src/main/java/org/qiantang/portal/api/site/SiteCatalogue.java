// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.site;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sites of the portal by name, for choosing one. To be injected. */
public interface SiteCatalogue {

    /** All sites, in the order in which they came. */
    List<Entry> list(Locale language);

    /**
     * A site.
     *
     * @param key as in its blueprint
     * @param parent key of the site it belongs to; null if it belongs to none
     * @param name in the language that was asked for, or the site's first
     */
    record Entry(String key, @Nullable String parent, String name) {}
}
