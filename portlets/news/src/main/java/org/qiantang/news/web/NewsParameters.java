// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.portlet.PortletRequest;
import jakarta.portlet.RenderParameters;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qiantang.news.domain.ColumnKey;
import org.qiantang.news.domain.NewsNotFoundException;
import org.qiantang.news.domain.SearchWords;

/**
 * The public render parameters of news: what the citizen looks at. A value that can mean nothing is not found, like one
 * that means nothing.
 */
record NewsParameters(RenderParameters values) {

    static final String ARTICLE = "article";
    static final String COLUMN = "column";
    static final String PAGE = "page";
    static final String QUERY = "q";

    private static final int MAX_QUERY = 100;
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    static NewsParameters of(PortletRequest request) {
        return new NewsParameters(request.getRenderParameters());
    }

    long article() {
        String value = text(ARTICLE);
        if (!ID.matcher(value).matches()) throw new NewsNotFoundException("news article", value);
        return Long.parseLong(value);
    }

    /** The key of the column looked at; empty where none is. */
    Optional<String> column() {
        if (values.getValue(COLUMN) == null) return Optional.empty();
        String key = text(COLUMN);
        if (!ColumnKey.isKey(key)) throw new NewsNotFoundException("news column", key);
        return Optional.of(key);
    }

    /** The number of the page of a list, from 1. */
    int page() {
        if (values.getValue(PAGE) == null) return 1;
        String value = text(PAGE);
        if (!PAGE_NUMBER.matcher(value).matches()) throw new NewsNotFoundException("page", value);
        return Integer.parseInt(value);
    }

    /** What is searched for, as the citizen wrote it, but not endlessly long; empty where nothing is. */
    String query() {
        String query = text(QUERY).strip();
        return query.codePointCount(0, query.length()) <= MAX_QUERY
                ? query
                : query.substring(0, query.offsetByCodePoints(0, MAX_QUERY));
    }

    /** The words of the query; empty where it is too short to find anything useful by it. */
    Optional<SearchWords> searchWords() {
        String query = query();
        boolean enough = query.codePoints().filter(Character::isLetterOrDigit).count() >= 2;
        return enough ? Optional.of(SearchWords.parse(query)) : Optional.empty();
    }

    private String text(String name) {
        String value = values.getValue(name);
        return value == null ? "" : value;
    }
}
