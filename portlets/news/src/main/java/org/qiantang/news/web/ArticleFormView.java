// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiantang.news.application.ArticleMistake;
import org.qiantang.news.application.ArticleRejectedException;
import org.qiantang.news.application.Editor;
import org.qiantang.news.application.NewsPublisher;
import org.qiantang.news.application.NewsWithdrawer;
import org.qiantang.news.application.NewsWriter;
import org.qiantang.news.application.OpenedArticle;
import org.qiantang.news.application.PictureKeeper;
import org.qiantang.news.application.WrittenArticle;
import org.qiantang.news.domain.ArticleState;
import org.qiantang.news.domain.NewsAlreadyPublishedException;
import org.qiantang.news.domain.NewsAlreadyThereException;
import org.qiantang.news.domain.NewsChangedMeanwhileException;
import org.qiantang.news.domain.NewsKeptBeforeException;
import org.qiantang.news.domain.NewsNotPublishedException;
import org.qiantang.news.media.MediaRejectedException;

/**
 * Writes an article. What becomes public, changes in public or disappears is asked about before it is done; what was typed
 * stays in the form until it is kept.
 */
@Named
@ViewScoped
public class ArticleFormView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String STAY = "";

    @Inject
    CurrentWindow window;

    @Inject
    NewsWriter writer;

    @Inject
    NewsPublisher publisher;

    @Inject
    NewsWithdrawer withdrawer;

    @Inject
    PictureKeeper pictures;

    private final Mistakes mistakes = new Mistakes();
    private long id;
    private ArticleState state = ArticleState.DRAFT;
    private Step step = Step.WRITING;
    private Notice notice = Notice.NONE;
    private @Nullable ArticleForm form;
    private transient @Nullable Part file;

    /** Takes up the article that the address names, or begins a new one; who is no editor gets no further. */
    @PostConstruct
    void start() {
        Editor editor = window.get().editor();
        EditorParameters parameters = window.get().editorParameters();
        if (parameters.article().isEmpty()) {
            String language = window.get().site().language().toLanguageTag();
            form = new ArticleForm(0, writer.begin("", language));
            return;
        }
        id = parameters.article().get();
        notice = parameters.done();
        show(writer.open(editor, id));
    }

    private void show(OpenedArticle article) {
        state = article.state();
        form = new ArticleForm(article.written().version(), article.text());
    }

    public void open() {
        window.get().head();
    }

    // ------------------------------------------------------------------ tasks

    /** Keeps a draft at once; asks before it changes what citizens see. */
    public String save() {
        begin();
        if (state != ArticleState.DRAFT) {
            ask(Step.CHANGING);
            return STAY;
        }
        return attempt(() -> isPictureTaken() ? saveNow() : STAY);
    }

    private String saveNow() {
        WrittenArticle kept = keep();
        return done(kept, isDraft(kept) ? Notice.SAVED : Notice.CHANGED);
    }

    private boolean isDraft(WrittenArticle article) {
        return writer.open(window.get().editor(), article.id()).state() == ArticleState.DRAFT;
    }

    public void publish() {
        ask(Step.PUBLISHING);
    }

    /** Asks even if a file that was chosen is no picture: what must disappear does not wait for that. */
    public void withdraw() {
        begin();
        isPictureTaken();
        step = Step.WITHDRAWING;
    }

    public void cancel() {
        begin();
        isPictureTaken();
    }

    private void ask(Step next) {
        begin();
        attempt(() -> {
            if (!isPictureTaken()) return STAY;
            writer.check(window.get().editor(), getForm().text());
            step = next;
            return STAY;
        });
    }

    /** Does what was asked about. If that was possible the question stays, for a second click to find its button. */
    public String confirm() {
        Step agreed = step;
        forget();
        String next = attempt(() -> switch (agreed) {
            case WRITING -> STAY;
            case CHANGING -> isPictureTaken() ? done(keep(), Notice.CHANGED) : STAY;
            case PUBLISHING -> isPictureTaken() ? publishNow() : STAY;
            case WITHDRAWING -> withdrawNow();
        });
        if (next.equals(STAY)) step = Step.WRITING;
        return next;
    }

    /** What a second click finds published already is as it should be. */
    private String publishNow() {
        WrittenArticle kept = keep();
        return done(isDraft(kept) ? publisher.publish(window.get().editor(), kept) : kept, Notice.PUBLISHED);
    }

    /** First of all the article disappears; only then what was typed meanwhile may have mistakes. */
    private String withdrawNow() {
        WrittenArticle draft = isDraft(written())
                ? written()
                : withdrawer.withdraw(window.get().editor(), written());
        state = ArticleState.DRAFT;
        notice = Notice.WITHDRAWN;
        getForm().setVersion(draft.version());
        return isPictureTaken() ? done(keep(), Notice.WITHDRAWN) : STAY;
    }

    private WrittenArticle keep() {
        Editor editor = window.get().editor();
        WrittenArticle kept = id == 0
                ? writer.create(editor, getForm().key(), getForm().text())
                : writer.change(editor, written(), getForm().text());
        id = kept.id();
        getForm().setVersion(kept.version());
        return kept;
    }

    private WrittenArticle written() {
        return new WrittenArticle(id, getForm().getVersion());
    }

    /** The editor has seen that somebody else has changed the article, and wants it as it is in the form. */
    public String overwrite() {
        OpenedArticle theirs = writer.open(window.get().editor(), id);
        state = theirs.state();
        getForm().setVersion(theirs.written().version());
        return save();
    }

    public void upload() {
        begin();
        isPictureTaken();
    }

    public void removePicture() {
        begin();
        getForm().setPicture("");
    }

    /** Changes between the rich text editor and a field with HTML. */
    public void switchBody() {
        begin();
        isPictureTaken();
        getForm().switchBody();
    }

    private void begin() {
        forget();
        step = Step.WRITING;
    }

    private void forget() {
        mistakes.clear();
        notice = Notice.NONE;
    }

    private String attempt(Supplier<String> task) {
        try {
            return twiceIfOvertaken(task);
        } catch (ArticleRejectedException e) {
            mistakes.show(e.mistakes());
        } catch (NewsChangedMeanwhileException e) {
            notice = Notice.CONFLICT;
        } catch (NewsKeptBeforeException e) {
            id = e.getId();
            state = writer.open(window.get().editor(), id).state();
            notice = Notice.KEPT_BEFORE;
        } catch (NewsAlreadyPublishedException | NewsNotPublishedException e) {
            notice = Notice.OTHER_STATE;
        }
        return STAY;
    }

    /** Who was overtaken only by a second click finds at the second try that all is kept already. */
    private static String twiceIfOvertaken(Supplier<String> task) {
        try {
            return task.get();
        } catch (NewsAlreadyThereException | NewsChangedMeanwhileException e) {
            return task.get();
        }
    }

    /** The form anew, at an address that leads to this article. */
    private static String done(WrittenArticle article, Notice done) {
        return "article-form?faces-redirect=true&" + EditorParameters.ARTICLE + "=" + article.id() + "&"
                + EditorParameters.DONE + "=" + done.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the file that was chosen, if any, could be kept; the browser forgets it whenever it shows the form anew. */
    private boolean isPictureTaken() {
        Part chosen = file;
        file = null;
        if (chosen == null || chosen.getSize() == 0) return true;
        try (InputStream content = chosen.getInputStream()) {
            getForm()
                    .setPicture(pictures.keep(window.get().editor(), content.readAllBytes())
                            .name()
                            .toString());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the file that was sent", e);
        } catch (MediaRejectedException e) {
            mistakes.add(new ArticleMistake(ArticleMistake.Field.PICTURE, ArticleMistake.Fault.NO_PICTURE, List.of()));
            return false;
        }
    }

    // ------------------------------------------------------------------ what the view shows

    public ArticleForm getForm() {
        return Objects.requireNonNull(form, "the view has not begun");
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public boolean isNew() {
        return id == 0;
    }

    public long getId() {
        return id;
    }

    public ArticleState getState() {
        return state;
    }

    public Step getStep() {
        return step;
    }

    public Notice getNotice() {
        return notice;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    /** Where citizens read the article. */
    public String getAddress() {
        return NewsItems.articleAddress(window.get().site(), id);
    }
}
