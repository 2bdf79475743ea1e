// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names what a slice has published on a site, for its {@code sitemap.xml}. */
public interface ContentListing {

    /** Everything published on the site, each by the public render parameter that shows it; newest first, at most limit. */
    Stream<Entry> list(String site, int limit);

    /**
     * How much of this slice a window of a site shows, and how new it is; empty if the window shows nothing of it.
     *
     * @param portlet {@code application/portlet}
     * @param preferences of the window, effective ones
     */
    default Optional<Freshness> freshness(String site, String portlet, Map<String, List<String>> preferences) {
        return Optional.empty();
    }

    /**
     * How much there is and how new.
     *
     * @param number of things published, in all languages
     * @param newest when the newest of them was published; null if there is none
     */
    record Freshness(long number, @Nullable Instant newest) {}

    /**
     * One thing with an address of its own.
     *
     * @param parameter the public render parameter that shows it, such as {@code article}
     * @param value its value, such as {@code 4711}
     * @param changed when it last changed
     */
    record Entry(String parameter, String value, Instant changed) {}
}
