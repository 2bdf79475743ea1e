// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import java.time.Instant;
import java.util.Optional;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;

/**
 * A page as it is being composed.
 *
 * @param site with all drafts of its pages in place of what is live
 * @param page the draft, or what is live if there is no draft
 * @param shown the page that citizens see, with its windows as people have set them; empty if there is none
 * @param revision of the draft; {@link #NO_DRAFT} if there is none
 * @param changedBy account of who changed it last; empty if there is no draft
 * @param undo whether there is a step to undo
 * @param redo whether there is an undone step
 * @param publishAt when it is to be published
 * @param outdated whether what is live has changed since the draft was begun
 */
public record DraftedPage(
        Site site,
        Page page,
        Optional<Page> shown,
        long revision,
        String changedBy,
        Instant changedAt,
        boolean undo,
        boolean redo,
        Optional<Instant> publishAt,
        boolean outdated) {

    /** The revision of a page that nobody is changing. */
    public static final long NO_DRAFT = -1;

    /** Whether citizens see a page of this key. */
    public boolean live() {
        return shown.isPresent();
    }

    public boolean isDrafted() {
        return revision != NO_DRAFT;
    }
}
