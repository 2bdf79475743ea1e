// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.qiantang.news.domain.ColumnKey;
import org.qiantang.news.domain.ColumnRepository;
import org.qiantang.news.domain.ColumnText;
import org.qiantang.news.domain.NewsColumn;

/** Finds the column that an imported article belongs to, and makes it if the site has none of that name yet. */
@ApplicationScoped
public class ColumnResolver {

    private static final int MAX_NAME = 100;

    @Inject
    ColumnRepository columns;

    /** The key of the column; to be called in a transaction. */
    String resolve(String site, RecordFields fields, String language) {
        if (fields.has("column")) return byKey(site, fields, language);
        String name = fields.requiredLine("category", MAX_NAME);
        List<NewsColumn> known = columns.list(site);
        for (NewsColumn column : known) {
            if (column.getKey().equals(name)) return name;
        }
        for (NewsColumn column : known) {
            if (column.isNamed(name)) return column.getKey();
        }
        return existingOrNew(site, ColumnKey.of(name), name, language, known);
    }

    private String byKey(String site, RecordFields fields, String language) {
        String key = fields.requiredLine("column", MAX_NAME);
        if (!ColumnKey.isKey(key)) {
            throw RecordFields.rejected("column", "is no key of small letters, digits and hyphens: '" + key + "'");
        }
        String category = fields.line("category", MAX_NAME);
        return existingOrNew(site, key, category.isEmpty() ? key : category, language, columns.list(site));
    }

    /** A new column stands last and has a name in one language only; its page tags wait for an editor. */
    private String existingOrNew(String site, String key, String name, String language, List<NewsColumn> known) {
        if (known.stream().anyMatch(column -> column.getKey().equals(key))) return key;
        int last = known.stream().mapToInt(NewsColumn::getPosition).max().orElse(0);
        columns.add(new NewsColumn(site, key, last + 1, Map.of(language, new ColumnText(name, "", "", ""))));
        return key;
    }
}
