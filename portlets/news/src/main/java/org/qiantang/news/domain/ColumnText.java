// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

/**
 * How a column introduces itself in one language: the column's group of page tags (ColumnName, ColumnDescription,
 * ColumnKeywords, ColumnType; 政府网站发展指引, 国办发〔2017〕47号, annex). Empty where nothing was said.
 */
public record ColumnText(String name, String description, String keywords, String type) {

    public ColumnText {
        if (name.isBlank()) throw new IllegalArgumentException("a column has no name");
    }
}
