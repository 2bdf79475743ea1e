// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.List;
import java.util.Map;
import org.qiantang.portal.core.account.AccountEntry;
import org.qiantang.portal.core.site.Site;

/**
 * A blueprint that was read without problems.
 *
 * @param site the site it describes
 * @param accounts who is to be able to sign in; exports leave them out
 * @param places where its fields stand, by their paths
 */
public record Blueprint(Site site, List<AccountEntry> accounts, Map<String, Place> places) {

    public Blueprint {
        accounts = List.copyOf(accounts);
        places = Map.copyOf(places);
    }

    /** This blueprint of another site. */
    Blueprint of(Site other) {
        return new Blueprint(other, accounts, places);
    }

    /** Where this field stands, or else the thing it is a field of. */
    public Place place(String field) {
        Place place = places.get(field);
        if (place != null) return place;
        int end = Math.max(field.lastIndexOf('.'), field.lastIndexOf('['));
        return end < 0 ? Place.START : place(field.substring(0, end));
    }
}
