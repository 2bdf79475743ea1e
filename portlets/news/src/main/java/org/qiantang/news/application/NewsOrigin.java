// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.Set;

/**
 * Where the articles of a list come from.
 *
 * @param site key of the site on which they are published
 * @param sources of which sources only (来源); empty for all
 */
public record NewsOrigin(String site, Set<String> sources) {

    public NewsOrigin {
        sources = Set.copyOf(sources);
    }
}
