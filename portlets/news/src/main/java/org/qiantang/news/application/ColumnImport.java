// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.qiantang.news.domain.ColumnKey;
import org.qiantang.news.domain.ColumnRepository;
import org.qiantang.news.domain.ColumnText;
import org.qiantang.news.domain.NewsChanged;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.portal.api.content.ContentImport;

/** Takes the columns of a site, with their names and page tags in each language; the same key again replaces them. */
@ApplicationScoped
public class ColumnImport implements ContentImport {

    private static final int MAX_KEY = 40;

    @Inject
    Event<NewsChanged> changed;

    @Inject
    ColumnRepository columns;

    @Override
    public String kind() {
        return "news-columns";
    }

    @Override
    @Transactional
    public Outcome add(String site, Map<String, String> fields, Map<String, byte[]> files) {
        RecordFields given = new RecordFields(fields);
        String key = given.requiredLine("key", MAX_KEY);
        if (!ColumnKey.isKey(key)) {
            throw RecordFields.rejected("key", "is no key of small letters, digits and hyphens: '" + key + "'");
        }
        Map<String, ColumnText> texts = new ColumnRecord(given).texts();
        Optional<NewsColumn> known = columns.find(site, key);
        int position = given.number("position")
                .orElseGet(() -> known.map(NewsColumn::getPosition).orElseGet(() -> nextPosition(site)));
        if (known.isEmpty()) {
            columns.add(new NewsColumn(site, key, position, texts));
            changed.fire(new NewsChanged(site));
            return Outcome.ADDED;
        }
        if (!known.get().revise(position, texts)) return Outcome.UNCHANGED;
        changed.fire(new NewsChanged(site));
        return Outcome.CHANGED;
    }

    /** Columns stand in the order in which they came. */
    private int nextPosition(String site) {
        return columns.list(site).stream()
                        .mapToInt(NewsColumn::getPosition)
                        .max()
                        .orElse(0)
                + 1;
    }
}
