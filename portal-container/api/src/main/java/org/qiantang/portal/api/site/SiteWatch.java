// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.site;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.Caller;

/**
 * Looks after what inspections of government sites (政府网站检查指标, 国办秘函〔2019〕19号) look for: columns that are missing, blank or old,
 * wrong page tags, dead links within the portal. Whoever asks needs {@code site:watch:view} on the site. To be injected.
 */
public interface SiteWatch {

    /** The sites that the caller may look after, each as it was when last checked; one never checked is checked now. */
    List<Summary> overview(Caller caller, Locale language);

    /**
     * Checks a site now.
     *
     * @throws org.qiantang.portal.api.security.AccessDeniedException if the caller may not, or there is no such site
     */
    Report check(Caller caller, String site, Locale language);

    /**
     * How a site was.
     *
     * @param errors what fails an inspection
     * @param warnings what is to be mended, but fails none
     */
    record Summary(String site, String name, int errors, int warnings, Instant checked) {}

    /** How a site is: its columns first, then all that is wrong, the worst first. */
    record Report(String site, String name, Instant checked, List<Column> columns, List<Finding> findings) {}

    /**
     * A column that is watched.
     *
     * @param kind as the blueprint names it: {@code policies}; {@code home} for the home page
     * @param link to its page: {@code site:edu/policies}
     * @param number how much it shows; negative if that cannot be told
     * @param newest when the newest was published; null if nothing was, or it cannot be told
     */
    record Column(
            String kind,
            String title,
            String link,
            long number,
            @Nullable Instant newest) {}

    /**
     * One thing that is wrong.
     *
     * @param arguments for the sentence that says so: titles, links, numbers of days
     * @param link to the page where it is to be mended, as blueprints write it: {@code site:edu/policies}
     */
    record Finding(Kind kind, List<String> arguments, String link) {
        public Finding {
            arguments = List.copyOf(arguments);
        }
    }

    /** What can be wrong. */
    enum Kind {
        /** A required column is missing: its kind. */
        COLUMN_MISSING(true),
        /** A column shows nothing: its title. */
        COLUMN_BLANK(true),
        /** Nothing new in a column: its title, days since, days allowed. */
        COLUMN_STALE(true),
        /** Nothing new on the home page: days since, days allowed. */
        HOME_STALE(true),
        /** No code of the site (网站标识码). */
        CODE_MISSING(false),
        /** The code is not ten digits that begin with a region: the code. */
        CODE_WRONG(true),
        /** Another site has the same code, so one of them has it wrongly: the code, that site. */
        CODE_SHARED(true),
        /** A column page lacks page tags (网页标签): its title, the tags. */
        TAGS_MISSING(false),
        /** A link within the portal leads nowhere: the link, the title of its page. */
        LINK_DEAD(true),
        /** A link leads to a path that its page had once: the link, the title of its page. */
        LINK_MOVED(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        /** Whether it fails an inspection. */
        public boolean isError() {
            return error;
        }
    }
}
