// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.qiantang.portal.api.content.PreferenceChoices;

/** The columns (栏目) of a site, for windows that show one of them. */
@ApplicationScoped
public class ColumnChoices implements PreferenceChoices {

    @Inject
    ColumnReader columns;

    @Override
    public String application() {
        return "news";
    }

    @Override
    public String preference() {
        return "column";
    }

    @Override
    public List<Choice> list(String site, Locale language) {
        return columns.all(site).stream()
                .map(column ->
                        new Choice(column.getKey(), column.getText(language).name()))
                .toList();
    }
}
