// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One language of a column, as it is stored; known to its column only. An entity, because EclipseLink cannot compare the
 * embeddables of a map (NullPointerException in InstanceVariableAttributeAccessor, seen with 4.0.9).
 */
@Entity
@Table(name = "news_column_text")
@IdClass(ColumnLanguage.Key.class)
class ColumnLanguage {

    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "column_id")
    private @Nullable NewsColumn column;

    @Id
    @Column(name = "language_tag")
    private String languageTag = "";

    @Column(name = "column_name")
    private String name = "";

    private String description = "";
    private String keywords = "";

    @Column(name = "column_type")
    private String type = "";

    protected ColumnLanguage() {} // for JPA

    ColumnLanguage(NewsColumn column, String languageTag, ColumnText text) {
        this.column = column;
        this.languageTag = languageTag;
        replace(text);
    }

    final void replace(ColumnText text) {
        name = text.name();
        description = text.description();
        keywords = text.keywords();
        type = text.type();
    }

    String languageTag() {
        return languageTag;
    }

    ColumnText text() {
        return new ColumnText(name, description, keywords, type);
    }

    /** The primary key. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private long column;
        private String languageTag = "";

        Key() {} // for JPA

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && column == key.column && languageTag.equals(key.languageTag);
        }

        @Override
        public int hashCode() {
            return Objects.hash(column, languageTag);
        }
    }
}
