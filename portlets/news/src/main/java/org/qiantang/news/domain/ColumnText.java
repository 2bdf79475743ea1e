package org.qiantang.news.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a column introduces itself in one language: the column's group of page tags (ColumnName, ColumnDescription,
 * ColumnKeywords, ColumnType; 政府网站发展指引, 国办发〔2017〕47号, annex). Never changed, only replaced.
 */
@Embeddable
public class ColumnText {

    @Column(name = "column_name")
    private String name = "";

    private String description = "";
    private String keywords = "";

    @Column(name = "column_type")
    private String type = "";

    protected ColumnText() {} // for JPA

    public ColumnText(String name, String description, String keywords, String type) {
        this.name = name;
        this.description = description;
        this.keywords = keywords;
        this.type = type;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    public String getKeywords() {
        return keywords;
    }

    public String getType() {
        return type;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnText that
                && name.equals(that.name)
                && description.equals(that.description)
                && keywords.equals(that.keywords)
                && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, description, keywords, type);
    }
}
