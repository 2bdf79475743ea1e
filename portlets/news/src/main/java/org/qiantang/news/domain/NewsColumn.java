package org.qiantang.news.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A column of a site (栏目): news of one subject under one name. */
@Entity
@Table(name = "news_column")
@SequenceGenerator(name = "news_column", sequenceName = "news_column_seq", allocationSize = 1)
public class NewsColumn {

    private static final String FIRST_LANGUAGE = "zh-CN";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "news_column")
    private long id;

    @Version
    private long version;

    @Column(name = "site_key")
    private String site = "";

    @Column(name = "column_key")
    private String key = "";

    private int position;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "news_column_text", joinColumns = @JoinColumn(name = "column_id"))
    @MapKeyColumn(name = "language_tag")
    private Map<String, ColumnText> texts = new HashMap<>();

    protected NewsColumn() {} // for JPA

    /**
     * @param position columns are listed by it, smallest first
     * @param texts by language tag; at least one
     */
    public NewsColumn(String site, String key, int position, Map<String, ColumnText> texts) {
        if (!ColumnKey.isKey(key)) throw new IllegalArgumentException("no key of a column: '" + key + "'");
        if (texts.isEmpty()) throw new IllegalArgumentException("column " + key + " has no name");
        this.site = site;
        this.key = key;
        this.position = position;
        this.texts = new HashMap<>(texts);
    }

    /** Stands elsewhere or introduces itself otherwise from now on; whether that is a difference. */
    public boolean revise(int newPosition, Map<String, ColumnText> newTexts) {
        if (newTexts.isEmpty()) throw new IllegalArgumentException("column " + key + " has no name");
        if (position == newPosition && texts.equals(newTexts)) return false;
        position = newPosition;
        texts.clear();
        texts.putAll(newTexts);
        return true;
    }

    /** How it introduces itself in this language; else in another form of it; else in Chinese; else in any. */
    public ColumnText getText(Locale language) {
        ColumnText exact = texts.get(language.toLanguageTag());
        if (exact != null) return exact;
        for (var entry : texts.entrySet()) {
            if (Locale.forLanguageTag(entry.getKey()).getLanguage().equals(language.getLanguage())) {
                return entry.getValue();
            }
        }
        ColumnText first = texts.get(FIRST_LANGUAGE);
        return first != null ? first : texts.values().iterator().next();
    }

    /** Whether it is called so in any language. */
    public boolean isNamed(String name) {
        return texts.values().stream().anyMatch(text -> text.getName().equals(name));
    }

    public String getSite() {
        return site;
    }

    public String getKey() {
        return key;
    }

    public int getPosition() {
        return position;
    }
}
