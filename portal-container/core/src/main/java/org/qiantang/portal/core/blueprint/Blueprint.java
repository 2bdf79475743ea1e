// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.Map;
import org.qiantang.portal.core.site.Site;

/**
 * A blueprint that was read without problems.
 *
 * @param site the site it describes
 * @param places where its fields stand, by their paths
 */
public record Blueprint(Site site, Map<String, Place> places) {

    public Blueprint {
        places = Map.copyOf(places);
    }

    /** Where this field stands, or else the thing it is a field of. */
    public Place place(String field) {
        Place place = places.get(field);
        if (place != null) return place;
        int end = Math.max(field.lastIndexOf('.'), field.lastIndexOf('['));
        return end < 0 ? Place.START : place(field.substring(0, end));
    }
}
