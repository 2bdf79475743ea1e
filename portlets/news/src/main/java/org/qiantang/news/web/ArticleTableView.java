// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiantang.news.application.NewsDesk;
import org.qiantang.news.domain.ArticleRow;
import org.qiantang.news.domain.ArticleState;

/** All articles of the site for those who work on them: looks for some, sorts them, leads to each. */
@Named
@ViewScoped
public class ArticleTableView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    CurrentWindow window;

    @Inject
    NewsDesk desk;

    private final ArticleSearchForm form = new ArticleSearchForm();
    private @Nullable ArticleRows rows;

    /** Who is no editor gets no further than here. */
    @PostConstruct
    void start() {
        rows = new ArticleRows(window, desk);
        window.get().editor();
    }

    public void open() {
        window.get().head();
    }

    /** Shows what is looked for from its beginning. */
    public void search() {
        form.read();
        getRows().show(form.search());
    }

    public void clear() {
        form.clear();
        search();
    }

    /** What was done on the way here: something deleted. */
    public Notice getNotice() {
        return window.get().editorParameters().done();
    }

    public boolean isWriting() {
        return window.get().editor().mayWrite();
    }

    /** What others have submitted, for the person to judge. */
    public List<ArticleRow> getToJudge() {
        return desk.listToJudge(window.get().editor());
    }

    /** What was sent back to the person. */
    public List<ArticleRow> getReturned() {
        return desk.listReturned(window.get().editor());
    }

    /** Whether the person judges what others submit. */
    public boolean isJudging() {
        return window.get().editor().mayJudge();
    }

    public void previousPage() {
        getRows().move(-1);
    }

    public void nextPage() {
        getRows().move(1);
    }

    public ArticleSearchForm getForm() {
        return form;
    }

    public ArticleRows getRows() {
        return Objects.requireNonNull(rows, "the view has not begun");
    }

    public ArticleState state(ArticleRow row) {
        return row.stateAt(desk.now());
    }

    public String minute(Instant date) {
        return ChinaTime.minute(date);
    }

    /** Where citizens read the article. */
    public String address(ArticleRow row) {
        return NewsItems.articleAddress(window.get().site(), row.id());
    }
}
