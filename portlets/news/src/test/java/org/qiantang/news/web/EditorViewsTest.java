// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiantang.news.application.EditingFixture.text;
import static org.qiantang.news.application.SampleRights.EDITOR;
import static org.qiantang.news.application.SampleRights.NOBODY;
import static org.qiantang.news.application.SampleRights.PUBLISHER;
import static org.qiantang.news.domain.NewsFixture.SITE;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.qiantang.news.application.ArticleChange;
import org.qiantang.news.application.ArticleMistake;
import org.qiantang.news.application.EditingFixture;
import org.qiantang.news.application.Editor;
import org.qiantang.news.application.NotAnEditorException;
import org.qiantang.news.application.SampleRights;
import org.qiantang.news.application.WrittenArticle;
import org.qiantang.news.domain.ArticleRow;
import org.qiantang.news.domain.ArticleState;
import org.qiantang.news.domain.NewsNotFoundException;
import org.qiantang.news.media.MediaFixture;
import org.qiantang.portal.api.security.Rights;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** What editors do in their two views. */
class EditorViewsTest {

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("news").andUnit("news");

    @TempDir
    Path folder;

    private EditingFixture slice;

    @BeforeEach
    void open() {
        slice = new EditingFixture(database, folder);
    }

    private static CurrentWindow window(SampleRights rights, String... parameters) {
        PortletCalls calls = new PortletCalls(SampleSite.CHINESE);
        calls.attributes.put(Rights.ATTRIBUTE, rights);
        for (int i = 0; i < parameters.length; i += 2) calls.parameter(parameters[i], parameters[i + 1]);
        return new CurrentWindow() {
            @Override
            public NewsWindow get() {
                return new NewsWindow(calls.headerRequest(), calls.headerResponse());
            }
        };
    }

    private ArticleFormView form(SampleRights rights, String... parameters) {
        ArticleFormView view = new ArticleFormView();
        view.window = window(rights, parameters);
        view.writer = slice.writer;
        view.submitter = slice.submitter;
        view.reviewer = slice.reviewer;
        view.publisher = slice.publisher;
        view.remover = slice.remover;
        view.withdrawer = slice.withdrawer;
        view.pictures = slice.pictures;
        view.start();
        view.open();
        return view;
    }

    private ArticleFormView form(WrittenArticle article) {
        return form(EDITOR, article);
    }

    private ArticleFormView form(SampleRights rights, WrittenArticle article) {
        return form(rights, "id", Long.toString(article.id()));
    }

    private ArticleTableView table() {
        return table(EDITOR);
    }

    private ArticleTableView table(SampleRights rights) {
        ArticleTableView view = new ArticleTableView();
        view.window = window(rights);
        view.desk = slice.desk;
        view.start();
        view.open();
        return view;
    }

    private static void write(ArticleFormView view, String title) {
        view.getForm().setColumn("yaowen");
        view.getForm().setTitle(title);
        view.getForm().setRichBody("<p>首班车六点发车。</p>");
    }

    private int visible() {
        return slice.reader
                .latest(SITE, Locale.SIMPLIFIED_CHINESE, Optional.empty(), 10)
                .size();
    }

    private String storedTitle(WrittenArticle article) {
        return slice.news.get(article.id()).getContent().title();
    }

    // ------------------------------------------------------------------ form

    @Test
    @DisplayName("N13 the editors' views open for nobody else")
    void the_editors_views_open_for_nobody_else() {
        assertThatThrownBy(() -> form(NOBODY)).isInstanceOf(NotAnEditorException.class);
        ArticleTableView table = new ArticleTableView();
        table.window = window(NOBODY);
        assertThatThrownBy(table::start).isInstanceOf(NotAnEditorException.class);
    }

    @Test
    void what_cannot_be_an_article_is_not_found() {
        for (String id : new String[] {"", "0", "x", "4711"}) {
            assertThatThrownBy(() -> form(EDITOR, "id", id)).as(id).isInstanceOf(NewsNotFoundException.class);
        }
    }

    @Test
    void a_new_article_is_saved_as_a_draft_and_has_an_address_from_then_on() {
        ArticleFormView view = form(EDITOR);
        assertThat(view.isNew()).isTrue();
        assertThat(view.getForm().getLanguage()).isEqualTo("zh-CN");
        write(view, "一号线延长");

        String next = view.save();

        assertThat(next).isEqualTo("article-form?faces-redirect=true&id=" + view.getId() + "&done=saved");
        assertThat(visible()).isZero();
        ArticleFormView reopened = form(EDITOR, "id", Long.toString(view.getId()), "done", "saved");
        assertThat(reopened.getNotice()).isEqualTo(Notice.SAVED);
        assertThat(reopened.getForm().getTitle()).isEqualTo("一号线延长");
    }

    @Test
    void an_address_announces_nothing_that_is_trouble() {
        WrittenArticle article = slice.write(text("一号线延长"));
        for (String done : new String[] {"conflict", "<b>", ""}) {
            assertThat(form(EDITOR, "id", Long.toString(article.id()), "done", done)
                            .getNotice()
                            .isShown())
                    .isFalse();
        }
    }

    @Test
    @DisplayName("N15 mistakes stand beside the fields, and everything typed stays")
    void mistakes_stand_beside_the_fields_and_everything_typed_stays() {
        ArticleFormView view = form(EDITOR);
        view.getForm().setTitle("x".repeat(201));
        view.getForm().setBrief("摘要");

        assertThat(view.save()).isEmpty();

        assertThat(view.getMistakes().of("title"))
                .containsExactly(new MistakeText("title", "fieldTitle", "mistakeTooLong", "200", "201"));
        assertThat(view.getMistakes().getAll())
                .extracting(MistakeText::field)
                .containsExactlyInAnyOrder("title", "column", "body");
        assertThat(view.getForm().getBrief()).isEqualTo("摘要");
        write(view, "改短了");
        view.save();
        assertThat(view.getMistakes().isAny()).isFalse();
    }

    // ------------------------------------------------------------------ from one person to the next

    @Test
    void a_draft_is_kept_and_submitted_in_one_step() {
        ArticleFormView view = form(EDITOR);
        write(view, "一号线延长");

        assertThat(view.submit()).isEqualTo("article-form?faces-redirect=true&id=" + view.getId() + "&done=submitted");

        ArticleFormView reopened = form(EDITOR, "id", Long.toString(view.getId()), "done", "submitted");
        assertThat(reopened.getState()).isEqualTo(ArticleState.SUBMITTED);
        assertThat(reopened.isEditing()).as("it is there to be read").isFalse();
        assertThat(reopened.getTasks().waitForOthers()).isTrue();
        assertThat(reopened.getTasks().publish()).isFalse();
    }

    @Test
    void what_has_mistakes_is_not_submitted() {
        ArticleFormView view = form(EDITOR);

        assertThat(view.submit()).isEmpty();

        assertThat(view.getMistakes().isAny()).isTrue();
        assertThat(table().getRows().count(Map.of())).isZero();
    }

    @Test
    void publishing_is_asked_about_first() {
        ArticleFormView view = form(PUBLISHER, slice.submit(text("一号线延长")));
        assertThat(view.isEditing()).isFalse();

        view.publish();

        assertThat(view.getStep()).isEqualTo(Step.PUBLISHING);
        assertThat(visible()).isZero();
        assertThat(view.confirm()).endsWith("&done=published");
        assertThat(visible()).isEqualTo(1);
    }

    @Test
    void who_changes_what_was_submitted_has_to_submit_it_again() {
        WrittenArticle article = slice.submit(text("一号线延长"));
        ArticleFormView view = form(article);
        view.edit();
        assertThat(view.isEditing()).isTrue();
        view.getForm().setTitle("一号线延长到机场");

        assertThat(view.save()).endsWith("&done=saved");

        assertThat(form(article).getState()).isEqualTo(ArticleState.DRAFT);
    }

    @Test
    void an_article_goes_back_with_a_remark_and_without_one_it_does_not() {
        WrittenArticle article = slice.submit(text("一号线延长"));
        ArticleFormView view = form(PUBLISHER, article);
        view.sendBack();
        view.setRemark(" ");

        assertThat(view.confirm()).isEmpty();
        assertThat(view.getStep()).as("the remark can be put right").isEqualTo(Step.SENDING_BACK);
        assertThat(view.getMistakes().of("remark"))
                .extracting(MistakeText::text)
                .containsExactly("mistakeMissing");
        view.setRemark("请写明首班车时间");
        assertThat(view.confirm()).endsWith("&done=returned");

        ArticleFormView hers = form(article);
        assertThat(hers.getState()).isEqualTo(ArticleState.RETURNED);
        assertThat(hers.isEditing()).isTrue();
        assertThat(hers.getRead().history().remark()).isEqualTo("请写明首班车时间");
        assertThat(table().getReturned()).extracting(ArticleRow::id).containsExactly(article.id());
        assertThat(table(PUBLISHER).getReturned()).isEmpty();
    }

    @Test
    @DisplayName("C04 what a form does not offer does nothing when it is sent all the same")
    void what_a_form_does_not_offer_does_nothing() {
        WrittenArticle article = slice.submit(text("一号线延长"));
        ArticleFormView hers = form(article);

        hers.publish();
        assertThat(hers.confirm()).isEmpty();
        assertThat(hers.getNotice()).isEqualTo(Notice.DENIED);
        hers.sendBack();
        hers.setRemark("自己退回");
        assertThat(hers.confirm()).isEmpty();
        assertThat(hers.getNotice()).isEqualTo(Notice.DENIED);
        ArticleFormView his = form(PUBLISHER, article);
        his.edit();
        assertThat(his.isEditing()).isFalse();
        his.getForm().setTitle("改掉的标题");
        assertThat(his.save()).isEmpty();
        assertThat(his.getNotice()).isEqualTo(Notice.DENIED);
        his.delete();
        assertThat(his.confirm()).isEmpty();

        assertThat(storedTitle(article)).isEqualTo("一号线延长");
        assertThat(form(article).getState()).isEqualTo(ArticleState.SUBMITTED);
        assertThat(visible()).isZero();
    }

    @Test
    void what_citizens_see_is_there_to_be_read() {
        WrittenArticle article = slice.publish(text("一号线延长"));
        ArticleFormView view = form(article);
        assertThat(view.isEditing()).isFalse();
        view.getForm().setTitle("一号线不延长");

        assertThat(view.save()).isEmpty();

        assertThat(view.getNotice()).isEqualTo(Notice.OTHER_STATE);
        assertThat(storedTitle(article)).isEqualTo("一号线延长");
    }

    @Test
    void an_article_disappears_after_a_question() {
        ArticleFormView view = form(PUBLISHER, slice.publish(text("一号线延长")));

        view.withdraw();
        assertThat(visible()).isEqualTo(1);
        view.cancel();
        assertThat(view.confirm()).isEmpty();
        assertThat(visible()).isEqualTo(1);
        view.withdraw();

        assertThat(view.confirm()).endsWith("&done=withdrawn");
        assertThat(visible()).isZero();
    }

    @Test
    void a_draft_is_deleted_after_a_question_and_the_table_says_so() {
        ArticleFormView view = form(slice.write(text("一号线延长")));
        view.delete();
        assertThat(table().getRows().count(Map.of())).isEqualTo(1);

        String next = view.confirm();

        assertThat(next).isEqualTo("article-table?faces-redirect=true&done=deleted");
        assertThat(view.confirm()).as("a second click").isEqualTo(next);
        ArticleTableView table = table();
        table.window = window(EDITOR, "done", "deleted");
        assertThat(table.getNotice()).isEqualTo(Notice.DELETED);
        assertThat(table.getRows().count(Map.of())).isZero();
    }

    @Test
    @DisplayName("C05 who was to publish another version sees what has changed")
    void who_was_to_publish_another_version_sees_what_has_changed() {
        WrittenArticle article = slice.submit(text("一号线延长"));
        ArticleFormView his = form(PUBLISHER, article);
        Editor editor = Editor.of(SITE, EDITOR);
        slice.submitter.submit(editor, slice.writer.change(editor, article, text("一号线延长到机场")));
        his.publish();

        assertThat(his.confirm()).isEmpty();

        assertThat(his.getNotice()).isEqualTo(Notice.CONFLICT);
        assertThat(his.getChanges())
                .containsExactly(new ArticleChange(ArticleMistake.Field.TITLE, "一号线延长", "一号线延长到机场"));
        assertThat(his.label(his.getChanges().get(0))).isEqualTo("fieldTitle");
        assertThat(visible()).isZero();
    }

    @Test
    @DisplayName("C05 the second of two publishers is told")
    void the_second_of_two_publishers_is_told() {
        WrittenArticle article = slice.submit(text("一号线延长"));
        ArticleFormView first = form(PUBLISHER, article);
        ArticleFormView second = form(SampleRights.on(SITE, "zhou.jing", Editor.PUBLISH), article);
        first.publish();
        second.publish();

        assertThat(first.confirm()).endsWith("&done=published");
        assertThat(second.confirm()).isEmpty();

        assertThat(second.getNotice()).isEqualTo(Notice.OTHER_STATE);
        assertThat(first.confirm()).as("a second click").endsWith("&done=published");
    }

    @Test
    void the_table_shows_what_waits_for_whom() {
        WrittenArticle article = slice.submit(text("一号线延长"));

        assertThat(table(PUBLISHER).getToJudge()).extracting(ArticleRow::id).containsExactly(article.id());
        assertThat(table(PUBLISHER).isJudging()).isTrue();
        assertThat(table(PUBLISHER).isWriting()).isFalse();
        assertThat(table().getToJudge()).isEmpty();
        assertThat(table().isJudging()).isFalse();
        assertThat(table().isWriting()).isTrue();
    }

    @Test
    @DisplayName("N13 who may not write finds no form for a new article")
    void who_may_not_write_finds_no_form_for_a_new_article() {
        assertThatThrownBy(() -> form(PUBLISHER)).isInstanceOf(NotAnEditorException.class);
    }

    // ------------------------------------------------------------------ overtaken

    @Test
    @DisplayName("N14 who was overtaken keeps what was typed and decides")
    void who_was_overtaken_keeps_what_was_typed_and_decides() {
        WrittenArticle article = slice.write(text("一号线延长"));
        ArticleFormView mine = form(article);
        slice.writer.change(Editor.of(SITE, EDITOR), article, text("别人的标题"));
        mine.getForm().setTitle("我的标题");

        assertThat(mine.save()).isEmpty();

        assertThat(mine.getNotice()).isEqualTo(Notice.CONFLICT);
        assertThat(mine.getForm().getTitle()).isEqualTo("我的标题");
        assertThat(storedTitle(article)).isEqualTo("别人的标题");
        assertThat(mine.overwrite()).endsWith("&done=saved");
        assertThat(storedTitle(article)).isEqualTo("我的标题");
    }

    @Test
    void who_was_overtaken_by_the_publication_keeps_what_was_typed() {
        WrittenArticle article = slice.write(text("一号线延长"));
        ArticleFormView mine = form(article);
        mine.getForm().setTitle("我的标题");
        slice.publisher.publish(Editor.of(SITE, PUBLISHER), slice.submitter.submit(Editor.of(SITE, EDITOR), article));

        assertThat(mine.save()).isEmpty();
        assertThat(mine.overwrite()).isEmpty();

        assertThat(mine.getNotice()).isEqualTo(Notice.OTHER_STATE);
        assertThat(mine.isEditing()).isTrue();
        assertThat(mine.getForm().getTitle()).isEqualTo("我的标题");
        assertThat(storedTitle(article)).isEqualTo("一号线延长");
    }

    @Test
    void a_picture_is_kept_even_if_something_else_is_wrong() {
        ArticleFormView view = form(EDITOR);
        view.setFile(new SentFile(MediaFixture.png(40, 30)));

        view.save();

        assertThat(view.getForm().getPictureLink().isShown()).isTrue();
        assertThat(view.getMistakes().has("pictureAlt")).isTrue();
        view.removePicture();
        assertThat(view.getForm().getPictureLink().isShown()).isFalse();
    }

    private static void choosePicture(ArticleFormView view) {
        view.setFile(new SentFile(MediaFixture.png(40, 30)));
        view.getForm().setPictureAlt("车站");
    }

    private String storedPicture(long id) {
        return slice.news.get(id).getContent().picture().file();
    }

    @Test
    void a_picture_that_was_only_chosen_is_submitted_too() {
        ArticleFormView view = form(EDITOR);
        write(view, "一号线延长");
        choosePicture(view);

        assertThat(view.submit()).endsWith("&done=submitted");

        assertThat(storedPicture(view.getId())).isNotEmpty();
    }

    @Test
    void what_is_no_picture_is_not_submitted() {
        ArticleFormView view = form(EDITOR);
        write(view, "一号线延长");
        view.setFile(new SentFile(new byte[] {1, 2, 3}));

        assertThat(view.submit()).isEmpty();

        assertThat(view.getMistakes().has("picture")).isTrue();
        assertThat(table().getRows().count(Map.of())).isZero();
    }

    @Test
    void a_chosen_picture_stays_whatever_button_is_pressed() {
        WrittenArticle article = slice.write(text("一号线延长"));
        List<Consumer<ArticleFormView>> buttons =
                List.of(ArticleFormView::delete, ArticleFormView::cancel, ArticleFormView::switchBody);

        for (var button : buttons) {
            ArticleFormView view = form(article);
            choosePicture(view);
            button.accept(view);
            assertThat(view.getForm().getPictureLink().isShown()).isTrue();
        }
    }

    @Test
    void a_file_that_is_no_picture_is_refused_beside_its_field() {
        ArticleFormView view = form(EDITOR);
        view.setFile(new SentFile(new byte[] {1, 2, 3}));

        view.upload();

        assertThat(view.getMistakes().of("picture"))
                .extracting(MistakeText::text)
                .containsExactly("mistakeNoPicture");
        assertThat(view.getForm().getPictureLink().isShown()).isFalse();
    }

    @Test
    void a_body_that_the_rich_editor_would_damage_is_shown_as_html() {
        WrittenArticle article = slice.write(text("表", "<table><tr><td>一</td></tr></table>", "", ""));

        ArticleFormView view = form(article);

        assertThat(view.getForm().isPlainBody()).isTrue();
        assertThat(view.getForm().isTooRich()).isTrue();
        view.getForm().setBody("<p>没有表</p>");
        view.switchBody();
        assertThat(view.getForm().isPlainBody()).isFalse();
        assertThat(view.getForm().getRichBody()).isEqualTo("<p>没有表</p>");
    }

    // ------------------------------------------------------------------ form, sent twice

    /** The form as the browser sends it once more, while the server has forgotten the view after the first time. */
    private ArticleFormView again(ArticleFormView sent, String title) {
        ArticleFormView view = form(EDITOR);
        view.getForm().setKey(sent.getForm().getKey());
        write(view, title);
        return view;
    }

    @Test
    @DisplayName("N19 a second click on save finds the draft that is kept")
    void a_second_click_on_save_finds_the_draft_that_is_kept() {
        ArticleFormView first = form(EDITOR);
        write(first, "一号线延长");
        String saved = first.save();

        assertThat(again(first, "一号线延长").save()).isEqualTo(saved);

        first.getForm().setVersion(0); // as the browser has it, if the server has not forgotten the view
        assertThat(first.save()).isEqualTo(saved);
        assertThat(table().getRows().count(Map.of())).isEqualTo(1);
    }

    @Test
    @DisplayName("N19 a second click on submit finds the article that is submitted")
    void a_second_click_on_submit_finds_the_article_that_is_submitted() {
        ArticleFormView first = form(EDITOR);
        write(first, "一号线延长");
        ArticleFormView second = again(first, "一号线延长");
        String submitted = first.submit();

        assertThat(second.submit()).isEqualTo(submitted).endsWith("&done=submitted");

        assertThat(table().getRows().count(Map.of())).isEqualTo(1);
    }

    @Test
    @DisplayName("N19 a second click on what was asked about finds it done")
    void a_second_click_on_what_was_asked_about_finds_it_done() {
        WrittenArticle article = slice.submit(text("一号线延长"));
        ArticleFormView view = form(PUBLISHER, article);
        view.sendBack();
        view.setRemark("哪天？");
        assertThat(view.confirm()).isEqualTo(view.confirm()).endsWith("&done=returned");

        Editor editor = Editor.of(SITE, EDITOR);
        slice.submitter.submit(editor, slice.writer.open(editor, article.id()).written());
        view = form(PUBLISHER, article);
        view.publish();
        assertThat(view.confirm()).isEqualTo(view.confirm()).endsWith("&done=published");

        view = form(PUBLISHER, article);
        view.withdraw();
        assertThat(view.confirm()).isEqualTo(view.confirm()).endsWith("&done=withdrawn");
        assertThat(visible()).isZero();
    }

    @Test
    @DisplayName("N19 who goes back to a form that was kept and writes another text decides")
    void who_goes_back_to_a_form_that_was_kept_and_writes_another_text_decides() {
        ArticleFormView first = form(EDITOR);
        write(first, "一号线延长");
        first.save();
        ArticleFormView back = again(first, "二号线延长");

        assertThat(back.save()).isEmpty();

        assertThat(back.getNotice()).isEqualTo(Notice.KEPT_BEFORE);
        assertThat(back.getForm().getTitle()).isEqualTo("二号线延长");
        assertThat(storedTitle(new WrittenArticle(first.getId(), 1))).isEqualTo("一号线延长");
        assertThat(back.overwrite()).endsWith("&done=saved");
        assertThat(storedTitle(new WrittenArticle(first.getId(), 2))).isEqualTo("二号线延长");
    }

    @Test
    void what_names_no_form_changes_nothing() {
        ArticleFormView view = form(EDITOR);
        String key = view.getForm().getKey();

        view.getForm().setKey("yaowen-001");
        view.getForm().setKey(null);

        assertThat(view.getForm().getKey()).isEqualTo(key);
    }

    // ------------------------------------------------------------------ table

    @Test
    void the_table_finds_sorts_and_leafs() {
        for (int i = 0; i < 25; i++) slice.write(text("一号线 " + (char) ('a' + i)));
        slice.write(text("二号线"));
        ArticleTableView view = table();

        view.getForm().setTitle("一号线");
        view.getForm().setState("DRAFT");
        view.search();
        ArticleRows rows = view.getRows();

        assertThat(rows.count(Map.of())).isEqualTo(25);
        assertThat(rows.load(20, 20, Map.of(), Map.of())).hasSize(5);
        SortMeta byTitle =
                SortMeta.builder().field("TITLE").order(SortOrder.DESCENDING).build();
        assertThat(rows.load(0, 2, Map.of("title", byTitle), Map.of()))
                .extracting(ArticleRow::title)
                .containsExactly("一号线 y", "一号线 x");
        view.clear();
        assertThat(rows.count(Map.of())).isEqualTo(26);
    }

    @Test
    void without_scripts_the_table_is_sorted_and_leafed_by_buttons() {
        for (int i = 0; i < 25; i++) slice.write(text("一号线 " + (char) ('a' + i)));
        ArticleTableView view = table();
        ArticleRows rows = view.getRows();

        rows.setSorting("TITLE");
        view.nextPage();
        view.nextPage();

        assertThat(rows.getPage()).isEqualTo(2);
        assertThat(rows.load(rows.getFirst(), rows.getSize(), Map.of(), Map.of()))
                .extracting(ArticleRow::title)
                .startsWith("一号线 u");
        view.previousPage();
        view.previousPage();
        assertThat(rows.getFirst()).isZero();
        rows.setSorting("drop table");
        assertThat(rows.getSorting()).isEqualTo("TITLE");
    }

    @Test
    void a_date_that_is_none_is_told() {
        ArticleTableView view = table();
        view.getForm().setFrom("yesterday");

        view.search();

        assertThat(view.getForm().isDateMistaken()).isTrue();
        view.clear();
        assertThat(view.getForm().isDateMistaken()).isFalse();
    }
}
