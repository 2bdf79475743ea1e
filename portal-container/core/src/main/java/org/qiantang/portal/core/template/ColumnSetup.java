// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.qiantang.portal.api.content.ContentRegistry;

/** Gives a new site the news columns (栏目) of its template; without news there is nothing to give. */
@ApplicationScoped
public class ColumnSetup {

    @Inject
    ContentRegistry content;

    /** In a transaction of its own: the database of news is another one, and a column of no site does no harm. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(String site, List<Map<String, String>> columns) {
        content.findImport("news-columns")
                .ifPresent(target -> columns.forEach(column -> target.add(site, column, Map.of())));
    }
}
