// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.qiantang.news.domain.ColumnRepository;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.news.domain.NewsNotFoundException;

/** Finds the columns of a site. */
@ApplicationScoped
public class ColumnReader {

    @Inject
    ColumnRepository columns;

    /** All columns in their order. */
    public List<NewsColumn> all(String site) {
        return columns.list(site);
    }

    public Optional<NewsColumn> find(String site, String key) {
        return columns.find(site, key);
    }

    /** The column with this key; a {@link NewsNotFoundException} if the site has none. */
    public NewsColumn get(String site, String key) {
        return find(site, key).orElseThrow(() -> new NewsNotFoundException("news column", key));
    }
}
