// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.qiantang.news.domain.ViewsRepository;

/**
 * Counts how often articles are read: in memory at first, because no reader waits for a write, and in the database from
 * time to time. What a node has counted since then is lost if it crashes. Safe for use by many threads.
 */
@ApplicationScoped
public class ViewCounter {

    private final ConcurrentMap<Long, Long> pending = new ConcurrentHashMap<>();

    @Inject
    ViewsRepository views;

    @Inject
    ViewsWriter writer;

    /** One more reading. */
    public void count(long articleId) {
        pending.merge(articleId, 1L, Long::sum);
    }

    /** All readings that are stored, and those that this node has yet to store. */
    public long total(long articleId) {
        return views.getTotal(articleId) + pending.getOrDefault(articleId, 0L);
    }

    /** Stores what was counted. What cannot be stored stays counted for the next time. */
    public synchronized void flush() {
        Map<Long, Long> stored = Map.copyOf(pending);
        if (stored.isEmpty()) return;
        writer.write(stored);
        stored.forEach((articleId, readings) ->
                pending.computeIfPresent(articleId, (id, counted) -> remaining(counted, readings)));
    }

    private static @Nullable Long remaining(long counted, long stored) {
        return counted == stored ? null : counted - stored;
    }
}
