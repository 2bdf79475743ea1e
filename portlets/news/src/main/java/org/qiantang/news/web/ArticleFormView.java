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
import org.qiantang.news.application.ArticleChange;
import org.qiantang.news.application.ArticleMistake;
import org.qiantang.news.application.ArticleRejectedException;
import org.qiantang.news.application.ArticleTasks;
import org.qiantang.news.application.ArticleText;
import org.qiantang.news.application.Editor;
import org.qiantang.news.application.NewsPublisher;
import org.qiantang.news.application.NewsRemover;
import org.qiantang.news.application.NewsReviewer;
import org.qiantang.news.application.NewsSubmitter;
import org.qiantang.news.application.NewsWithdrawer;
import org.qiantang.news.application.NewsWriter;
import org.qiantang.news.application.NotAnEditorException;
import org.qiantang.news.application.OpenedArticle;
import org.qiantang.news.application.PictureKeeper;
import org.qiantang.news.application.WrittenArticle;
import org.qiantang.news.domain.ArticleState;
import org.qiantang.news.domain.NewsAlreadyPublishedException;
import org.qiantang.news.domain.NewsAlreadyThereException;
import org.qiantang.news.domain.NewsChangedMeanwhileException;
import org.qiantang.news.domain.NewsKeptBeforeException;
import org.qiantang.news.domain.NewsNotFoundException;
import org.qiantang.news.domain.NewsNotPublishedException;
import org.qiantang.news.domain.NewsNotSubmittedException;
import org.qiantang.news.domain.NewsOncePublishedException;
import org.qiantang.news.media.MediaRejectedException;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes an article. What becomes public or disappears is asked about before it is done; what was typed stays in the form
 * until it is kept.
 */
@Named
@ViewScoped
public class ArticleFormView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(ArticleFormView.class);
    private static final String STAY = "";

    @Inject
    CurrentWindow window;

    @Inject
    NewsWriter writer;

    @Inject
    NewsSubmitter submitter;

    @Inject
    NewsPublisher publisher;

    @Inject
    NewsWithdrawer withdrawer;

    @Inject
    PictureKeeper pictures;

    @Inject
    NewsReviewer reviewer;

    @Inject
    NewsRemover remover;

    private final Mistakes mistakes = new Mistakes();
    private long id;
    private Step step = Step.WRITING;
    private Notice notice = Notice.NONE;
    private String remark = "";
    private boolean editing;
    private @Nullable ArticleForm form;
    private @Nullable OpenedArticle read;
    private List<ArticleChange> changes = List.of();
    private transient @Nullable Part file;

    /** Takes up the article that the address names, or begins a new one; who is no editor gets no further. */
    @PostConstruct
    void start() {
        Editor editor = window.get().editor();
        EditorParameters parameters = window.get().editorParameters();
        if (parameters.article().isEmpty()) {
            if (!editor.mayWrite())
                throw new NotAnEditorException(window.get().site().key());
            String language = window.get().site().language().toLanguageTag();
            form = new ArticleForm(0, writer.begin("", language));
            editing = true;
            return;
        }
        id = parameters.article().get();
        notice = parameters.done();
        OpenedArticle article = writer.open(editor, id);
        read = article;
        form = new ArticleForm(article.written().version(), article.text());
        editing = article.state() != ArticleState.SUBMITTED && getTasks().edit();
    }

    public void open() {
        window.get().head();
    }

    // ------------------------------------------------------------------ tasks

    /** Keeps a draft at once. */
    public String save() {
        begin();
        return attempt(() -> isPictureTaken() ? done(keep(), Notice.SAVED) : STAY);
    }

    /** Keeps a draft and lays it before those who publish. */
    public String submit() {
        begin();
        return attempt(() -> isPictureTaken() ? submitNow() : STAY);
    }

    private String submitNow() {
        WrittenArticle submitted = submitter.submit(window.get().editor(), keep());
        getForm().setVersion(submitted.version());
        return done(submitted, Notice.SUBMITTED);
    }

    /** Opens for changes what was submitted, which is shown to be read at first. */
    public void edit() {
        begin();
        editing = getTasks().edit();
    }

    public void publish() {
        ask(Step.PUBLISHING);
    }

    public void sendBack() {
        ask(Step.SENDING_BACK);
    }

    public void withdraw() {
        ask(Step.WITHDRAWING);
    }

    public void delete() {
        ask(Step.DELETING);
        isPictureTaken();
    }

    private void ask(Step about) {
        begin();
        step = about;
    }

    public void cancel() {
        begin();
        isPictureTaken();
    }

    /**
     * Does what was asked about. If that was possible the question stays, for a second click to find its button; also if
     * only the remark has to be put right.
     */
    public String confirm() {
        Step agreed = step;
        forget();
        String next = attempt(() -> switch (agreed) {
            case WRITING -> STAY;
            case PUBLISHING -> publishNow();
            case SENDING_BACK -> sendBackNow();
            case WITHDRAWING -> withdrawNow();
            case DELETING -> deleteNow();
        });
        if (next.equals(STAY) && !mistakes.has("remark")) step = Step.WRITING;
        return next;
    }

    /** What a second click of the same person finds published already is as it should be. */
    private String publishNow() {
        Editor editor = window.get().editor();
        OpenedArticle stored = writer.open(editor, id);
        boolean isDone =
                stored.state().isPublished() && stored.history().publishedBy().equals(editor.account());
        return done(isDone ? stored.written() : publisher.publish(editor, written()), Notice.PUBLISHED);
    }

    private String sendBackNow() {
        Editor editor = window.get().editor();
        OpenedArticle stored = writer.open(editor, id);
        boolean isDone = stored.state() == ArticleState.RETURNED
                && stored.history().returnedBy().equals(editor.account());
        return done(isDone ? stored.written() : reviewer.sendBack(editor, written(), remark), Notice.RETURNED);
    }

    private String withdrawNow() {
        Editor editor = window.get().editor();
        OpenedArticle stored = writer.open(editor, id);
        boolean isDone = stored.state() == ArticleState.DRAFT && editor.mayWithdraw();
        return done(isDone ? stored.written() : withdrawer.withdraw(editor, written()), Notice.WITHDRAWN);
    }

    private String deleteNow() {
        try {
            remover.delete(window.get().editor(), written());
        } catch (NewsNotFoundException e) {
            LOG.debug("deleted by a first click", e);
        }
        return "article-table?faces-redirect=true&" + EditorParameters.DONE + "="
                + Notice.DELETED.name().toLowerCase(Locale.ROOT);
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
        changes = List.of();
    }

    private String attempt(Supplier<String> task) {
        try {
            return twiceIfOvertaken(task);
        } catch (ArticleRejectedException e) {
            mistakes.show(e.mistakes());
        } catch (NewsChangedMeanwhileException e) {
            notice = Notice.CONFLICT;
            compare();
        } catch (NewsKeptBeforeException e) {
            id = e.getId();
            notice = Notice.KEPT_BEFORE;
        } catch (NewsAlreadyPublishedException
                | NewsNotPublishedException
                | NewsNotSubmittedException
                | NewsOncePublishedException e) {
            notice = Notice.OTHER_STATE;
            compare();
        } catch (AccessDeniedException e) {
            notice = Notice.DENIED;
        }
        return STAY;
    }

    /** Finds out what others have changed since; where the view was forgotten, how what was typed differs from that. */
    private void compare() {
        OpenedArticle theirs = writer.open(window.get().editor(), id);
        OpenedArticle known = read;
        ArticleText mine = known != null && known.written().equals(written())
                ? known.text()
                : getForm().text();
        changes = ArticleChange.between(mine, theirs.text());
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
        return read == null ? ArticleState.DRAFT : read.state();
    }

    /** The article as the person has read it; null for a new one. */
    public @Nullable OpenedArticle getRead() {
        return read;
    }

    /** What the person may do with the article. */
    public ArticleTasks getTasks() {
        Editor editor = window.get().editor();
        return read == null ? ArticleTasks.ofNew(editor) : ArticleTasks.of(editor, read);
    }

    /** Whether the article is open for changes; else it is there to be read. */
    public boolean isEditing() {
        return editing;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = Typed.text(remark);
    }

    /** The picture of an article that is there to be read. */
    public PictureLink getPictureLink() {
        ArticleText text = Objects.requireNonNull(read, "the article is new").text();
        return new PictureLink(PictureLink.addressOf(text.picture()), text.pictureAlt(), "", "");
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

    /** What others have changed since the person has read the article; empty if nothing is known. */
    public List<ArticleChange> getChanges() {
        return changes;
    }

    /** Key of the name of a field. */
    public String label(ArticleChange change) {
        return MistakeText.labelOf(change.field());
    }

    /** Where citizens read the article. */
    public String getAddress() {
        return NewsItems.articleAddress(window.get().site(), id);
    }
}
