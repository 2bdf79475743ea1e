// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A plan for a site with what has become of it.
 *
 * @param organisationName of the organisation, in Chinese
 * @param requester account of who began it
 * @param changed when anything was last done with it
 * @param version counts all that was done, to notice what others do meanwhile
 * @param steps what was done, oldest first; empty in lists
 * @param possible what the caller may do with it now; empty in lists
 * @param editable whether the caller may change the plan now
 */
public record SiteRequest(
        long id,
        SiteRequestState state,
        SitePlan plan,
        String organisationName,
        String requester,
        Instant changed,
        long version,
        List<Step> steps,
        Set<SiteRequestAction> possible,
        boolean editable) {

    public SiteRequest {
        steps = List.copyOf(steps);
        possible = Set.copyOf(possible);
    }

    /** Whether the planned day of opening has passed and nobody has opened or ended it. */
    public boolean isOverdue(LocalDate today) {
        LocalDate opens = plan.opens();
        return opens != null && !state.isOver() && opens.isBefore(today);
    }

    /**
     * Something that was done with a plan.
     *
     * @param account of who did it
     * @param text what they said; may be empty
     */
    public record Step(long id, Instant at, String account, SiteRequestAction action, String text) {}
}
