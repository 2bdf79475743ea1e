// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.content;

import java.time.Instant;
import java.util.stream.Stream;

/** Names what a slice has published on a site, for its {@code sitemap.xml}. */
public interface ContentListing {

    /** Everything published on the site, each by the public render parameter that shows it; newest first, at most limit. */
    Stream<Entry> list(String site, int limit);

    /**
     * One thing with an address of its own.
     *
     * @param parameter the public render parameter that shows it, such as {@code article}
     * @param value its value, such as {@code 4711}
     * @param changed when it last changed
     */
    record Entry(String parameter, String value, Instant changed) {}
}
