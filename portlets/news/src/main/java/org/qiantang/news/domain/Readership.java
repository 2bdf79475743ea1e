// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import java.time.Instant;
import java.util.Set;

/**
 * What a reader may see: what is published on a site, in a language, up to now.
 *
 * @param site key of the site
 * @param sources of which sources only (来源); empty for all
 * @param language language tag
 */
public record Readership(String site, Set<String> sources, String language, Instant now) {

    public Readership {
        sources = Set.copyOf(sources);
    }

    /** Of all sources. */
    public Readership(String site, String language, Instant now) {
        this(site, Set.of(), language, now);
    }
}
