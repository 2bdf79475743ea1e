// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qiantang.news.application.ColumnReader;
import org.qiantang.news.domain.ArticleState;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.portal.api.site.SiteContext;

/** What editors choose from: columns, states, languages. */
@Named
@RequestScoped
public class EditorChoices {

    private static final List<String> LANGUAGES = List.of("zh-CN", "en");

    @Inject
    NewsWindow window;

    @Inject
    ColumnReader reader;

    private final Map<String, String> columns = new LinkedHashMap<>();

    @PostConstruct
    void read() {
        SiteContext site = window.site();
        for (NewsColumn column : reader.all(site.key())) {
            columns.put(column.getText(site.language()).name(), column.getKey());
        }
    }

    /** The columns of the site: key by name, as Faces wants it. */
    public Map<String, String> getColumns() {
        return columns;
    }

    /** The name of a column; its key if the site does not have it any more. */
    public String columnName(String key) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals(key))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(key);
    }

    /**
     * The languages of articles: tag by name.
     *
     * @param own the language that the article has already
     */
    public Map<String, String> languages(String own) {
        Map<String, String> languages = new LinkedHashMap<>();
        for (String tag : LANGUAGES) languages.put(nameOf(tag), tag);
        if (!languages.containsValue(own)) languages.put(nameOf(own), own);
        return languages;
    }

    /** Each language is named in itself. */
    private static String nameOf(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        String name = language.getDisplayLanguage(language);
        return name.isEmpty() ? tag : name;
    }

    /** What the rich text editor can do. */
    public List<String> getFormats() {
        return RichText.FORMATS;
    }

    public ArticleState[] getStates() {
        return ArticleState.values();
    }
}
