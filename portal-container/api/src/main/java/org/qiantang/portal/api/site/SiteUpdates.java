// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qiantang.portal.api.security.Caller;

/**
 * Brings what has changed in a template to the sites that were made of it, without touching what their people have changed
 * unless they say so. To be injected.
 */
public interface SiteUpdates {

    /**
     * What an update would do to a site; empty if it was made of no template.
     *
     * @throws org.qiantang.portal.api.security.AccessDeniedException without {@code site:template:update} on the site
     */
    Optional<Update> find(Caller caller, String site, Locale language);

    /**
     * Updates a site.
     *
     * @param seen {@link Update#state} of the update that the person has seen
     * @param template paths of the conflicts in which the template's side is taken; all others stay as the site has them
     * @throws org.qiantang.portal.api.security.AccessDeniedException as for {@link #find}
     * @throws org.qiantang.portal.api.security.RejectedException if site or template have changed since, or the result would
     *     be no good site
     */
    void apply(Caller caller, String site, String seen, Set<String> template);

    /**
     * An update that waits.
     *
     * @param template key of the template
     * @param name of the template
     * @param from version of the template that the site has
     * @param to version of the template there is
     * @param state names the state of site and template in which this was made
     * @param changes thing by thing; empty if there is nothing to do
     */
    record Update(String template, String name, int from, int to, String state, List<Change> changes) {

        public Update {
            changes = List.copyOf(changes);
        }

        public boolean isEmpty() {
            return changes.isEmpty();
        }
    }

    /**
     * What becomes of one thing.
     *
     * @param path names the thing: {@code pages/home/windows/top/preferences/size}
     * @param where the page and the window it belongs to, for people; may be empty
     * @param field what of it: the last word of the path that is no key
     * @param base how the template had it; empty if not at all
     * @param mine how the site has it; empty if not at all
     * @param theirs how the template has it now; empty if not at all
     */
    record Change(String path, String where, String field, Kind kind, String base, String mine, String theirs) {}

    /** What can become of a thing. */
    enum Kind {
        /** Only the template has changed it: the site will have it, too. */
        TAKEN,
        /** Only the site has changed it: it stays. */
        KEPT,
        /** Both have changed it: somebody has to say. */
        CONFLICT
    }
}
