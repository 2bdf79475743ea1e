// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

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

    @OneToMany(mappedBy = "column", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @OrderBy("languageTag")
    private List<ColumnLanguage> languages = new ArrayList<>();

    protected NewsColumn() {} // for JPA

    /**
     * @param position columns are listed by it, smallest first
     * @param texts by language tag; at least one
     */
    public NewsColumn(String site, String key, int position, Map<String, ColumnText> texts) {
        if (!ColumnKey.isKey(key)) throw new IllegalArgumentException("no key of a column: '" + key + "'");
        this.site = site;
        this.key = key;
        this.position = position;
        say(texts);
    }

    /** Stands elsewhere or introduces itself otherwise from now on; whether that is a difference. */
    public boolean revise(int newPosition, Map<String, ColumnText> newTexts) {
        if (position == newPosition && getTexts().equals(newTexts)) return false;
        position = newPosition;
        say(newTexts);
        return true;
    }

    private void say(Map<String, ColumnText> texts) {
        if (texts.isEmpty()) throw new IllegalArgumentException("column " + key + " has no name");
        languages.removeIf(language -> !texts.containsKey(language.languageTag()));
        texts.forEach((tag, text) -> find(tag::equals)
                .ifPresentOrElse(
                        known -> known.replace(text), () -> languages.add(new ColumnLanguage(this, tag, text))));
    }

    /** How it introduces itself in this language; else in another form of it; else in Chinese; else in any. */
    public ColumnText getText(Locale language) {
        return find(language.toLanguageTag()::equals)
                .or(() -> find(tag -> Locale.forLanguageTag(tag).getLanguage().equals(language.getLanguage())))
                .or(() -> find(FIRST_LANGUAGE::equals))
                .orElseGet(() -> languages.get(0))
                .text();
    }

    private Optional<ColumnLanguage> find(Predicate<String> tag) {
        return languages.stream()
                .filter(language -> tag.test(language.languageTag()))
                .findFirst();
    }

    /** How it introduces itself, by language tag. */
    public Map<String, ColumnText> getTexts() {
        Map<String, ColumnText> texts = new TreeMap<>();
        languages.forEach(language -> texts.put(language.languageTag(), language.text()));
        return texts;
    }

    /** Whether it is called so in any language. */
    public boolean isNamed(String name) {
        return getTexts().values().stream().anyMatch(text -> text.name().equals(name));
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
