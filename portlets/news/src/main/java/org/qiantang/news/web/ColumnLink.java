// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.util.Optional;
import org.qiantang.news.domain.ColumnText;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.portal.api.site.SiteContext;

/**
 * The way to a column.
 *
 * @param url empty on a site without pages of columns
 * @param current whether it is the column that the citizen looks at
 */
public record ColumnLink(String name, String url, String description, boolean current) {

    /** @param looked the key of the column that the citizen looks at */
    static ColumnLink of(SiteContext site, NewsColumn column, Optional<String> looked) {
        ColumnText text = column.getText(site.language());
        return new ColumnLink(
                text.name(),
                site.address(NewsParameters.COLUMN, column.getKey()).orElse(""),
                text.description(),
                looked.filter(column.getKey()::equals).isPresent());
    }
}
