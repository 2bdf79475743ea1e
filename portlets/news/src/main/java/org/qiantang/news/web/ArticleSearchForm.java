// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.news.application.ArticleSearch;
import org.qiantang.news.domain.ArticleState;

/** The fields above the editors' table. What makes no sense in one of them looks for nothing there, and is told. */
public final class ArticleSearchForm implements Serializable {
    private static final long serialVersionUID = 1;

    private String title = "";
    private String column = "";
    private String state = "";
    private String from = "";
    private String until = "";
    private boolean dateMistaken;

    /** Looks whether the dates are dates. */
    void read() {
        dateMistaken = isMistaken(from) || isMistaken(until);
    }

    void clear() {
        title = "";
        column = "";
        state = "";
        from = "";
        until = "";
    }

    ArticleSearch search() {
        Optional<ArticleState> wanted = Arrays.stream(ArticleState.values())
                .filter(known -> known.name().equals(state))
                .findFirst();
        return new ArticleSearch(title, column, wanted, day(from), day(until));
    }

    private static boolean isMistaken(String text) {
        return !text.isBlank() && day(text).isEmpty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public boolean isDateMistaken() {
        return dateMistaken;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = Typed.text(title);
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(@Nullable String column) {
        this.column = Typed.text(column);
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = Typed.text(state);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = Typed.text(from);
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = Typed.text(until);
    }
}
