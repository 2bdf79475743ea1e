// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiantang.news.application.EditingFixture.EDITOR;
import static org.qiantang.news.application.EditingFixture.text;
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
import org.qiantang.news.application.EditingFixture;
import org.qiantang.news.application.NotAnEditorException;
import org.qiantang.news.application.WrittenArticle;
import org.qiantang.news.domain.ArticleRow;
import org.qiantang.news.domain.ArticleState;
import org.qiantang.news.domain.NewsNotFoundException;
import org.qiantang.news.media.MediaFixture;
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

    private static CurrentWindow window(String role, String... parameters) {
        PortletCalls calls = new PortletCalls(SampleSite.CHINESE);
        calls.role = role;
        for (int i = 0; i < parameters.length; i += 2) calls.parameter(parameters[i], parameters[i + 1]);
        return new CurrentWindow() {
            @Override
            public NewsWindow get() {
                return new NewsWindow(calls.headerRequest(), calls.headerResponse());
            }
        };
    }

    private ArticleFormView form(String role, String... parameters) {
        ArticleFormView view = new ArticleFormView();
        view.window = window(role, parameters);
        view.writer = slice.writer;
        view.publisher = slice.publisher;
        view.withdrawer = slice.withdrawer;
        view.pictures = slice.pictures;
        view.start();
        view.open();
        return view;
    }

    private ArticleFormView form(WrittenArticle article) {
        return form("news-editor", "id", Long.toString(article.id()));
    }

    private ArticleTableView table() {
        ArticleTableView view = new ArticleTableView();
        view.window = window("news-editor");
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
        assertThatThrownBy(() -> form("")).isInstanceOf(NotAnEditorException.class);
        ArticleTableView table = new ArticleTableView();
        table.window = window("editor");
        assertThatThrownBy(table::start).isInstanceOf(NotAnEditorException.class);
    }

    @Test
    void what_cannot_be_an_article_is_not_found() {
        for (String id : new String[] {"", "0", "x", "4711"}) {
            assertThatThrownBy(() -> form("news-editor", "id", id)).as(id).isInstanceOf(NewsNotFoundException.class);
        }
    }

    @Test
    void a_new_article_is_saved_as_a_draft_and_has_an_address_from_then_on() {
        ArticleFormView view = form("news-editor");
        assertThat(view.isNew()).isTrue();
        assertThat(view.getForm().getLanguage()).isEqualTo("zh-CN");
        write(view, "一号线延长");

        String next = view.save();

        assertThat(next).isEqualTo("article-form?faces-redirect=true&id=" + view.getId() + "&done=saved");
        assertThat(visible()).isZero();
        ArticleFormView reopened = form("news-editor", "id", Long.toString(view.getId()), "done", "saved");
        assertThat(reopened.getNotice()).isEqualTo(Notice.SAVED);
        assertThat(reopened.getForm().getTitle()).isEqualTo("一号线延长");
    }

    @Test
    void an_address_announces_nothing_that_is_trouble() {
        WrittenArticle article = slice.write(text("一号线延长"));
        for (String done : new String[] {"conflict", "<b>", ""}) {
            assertThat(form("news-editor", "id", Long.toString(article.id()), "done", done)
                            .getNotice()
                            .isShown())
                    .isFalse();
        }
    }

    @Test
    @DisplayName("N15 mistakes stand beside the fields, and everything typed stays")
    void mistakes_stand_beside_the_fields_and_everything_typed_stays() {
        ArticleFormView view = form("news-editor");
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

    @Test
    void publishing_is_asked_about_first() {
        ArticleFormView view = form("news-editor");
        write(view, "一号线延长");

        view.publish();

        assertThat(view.getStep()).isEqualTo(Step.PUBLISHING);
        assertThat(visible()).isZero();
        assertThat(view.confirm()).endsWith("&done=published");
        assertThat(visible()).isEqualTo(1);
    }

    @Test
    void what_has_mistakes_is_not_even_asked_about() {
        ArticleFormView view = form("news-editor");

        view.publish();

        assertThat(view.getStep()).isEqualTo(Step.WRITING);
        assertThat(view.getMistakes().isAny()).isTrue();
        assertThat(view.confirm()).isEmpty();
        assertThat(visible()).isZero();
    }

    @Test
    void what_citizens_see_changes_only_after_a_question() {
        WrittenArticle article = slice.publisher.publish(EDITOR, slice.write(text("一号线延长")));
        ArticleFormView view = form(article);
        view.getForm().setTitle("一号线延长到机场");

        assertThat(view.save()).isEmpty();
        assertThat(view.getStep()).isEqualTo(Step.CHANGING);
        assertThat(storedTitle(article)).isEqualTo("一号线延长");
        view.cancel();
        assertThat(view.getStep()).isEqualTo(Step.WRITING);
        view.save();

        assertThat(view.confirm()).endsWith("&done=changed");
        assertThat(storedTitle(article)).isEqualTo("一号线延长到机场");
        assertThat(visible()).isEqualTo(1);
    }

    @Test
    void an_article_disappears_after_a_question_whatever_has_been_typed_since() {
        WrittenArticle article = slice.publisher.publish(EDITOR, slice.write(text("一号线延长")));
        ArticleFormView view = form(article);
        view.getForm().setTitle("");

        view.withdraw();
        assertThat(visible()).isEqualTo(1);
        assertThat(view.confirm()).isEmpty();

        assertThat(visible()).isZero();
        assertThat(view.getNotice()).isEqualTo(Notice.WITHDRAWN);
        assertThat(view.getState()).isEqualTo(ArticleState.DRAFT);
        assertThat(view.getMistakes().has("title")).isTrue();
        view.getForm().setTitle("改过再发");
        assertThat(view.save()).endsWith("&done=saved");
    }

    @Test
    @DisplayName("N14 who was overtaken keeps what was typed and decides")
    void who_was_overtaken_keeps_what_was_typed_and_decides() {
        WrittenArticle article = slice.write(text("一号线延长"));
        ArticleFormView mine = form(article);
        slice.writer.change(EDITOR, article, text("别人的标题"));
        mine.getForm().setTitle("我的标题");

        assertThat(mine.save()).isEmpty();

        assertThat(mine.getNotice()).isEqualTo(Notice.CONFLICT);
        assertThat(mine.getForm().getTitle()).isEqualTo("我的标题");
        assertThat(storedTitle(article)).isEqualTo("别人的标题");
        assertThat(mine.overwrite()).endsWith("&done=saved");
        assertThat(storedTitle(article)).isEqualTo("我的标题");
    }

    @Test
    void who_overwrites_what_has_been_published_meanwhile_is_asked() {
        WrittenArticle article = slice.write(text("一号线延长"));
        ArticleFormView mine = form(article);
        mine.getForm().setTitle("我的标题");
        slice.publisher.publish(EDITOR, article);
        mine.publish();
        mine.confirm();
        assertThat(mine.getNotice()).isEqualTo(Notice.CONFLICT);

        assertThat(mine.overwrite()).isEmpty();

        assertThat(mine.getStep()).isEqualTo(Step.CHANGING);
    }

    @Test
    void a_picture_is_kept_even_if_something_else_is_wrong() {
        ArticleFormView view = form("news-editor");
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

    private static void chooseWhatIsNoPicture(ArticleFormView view) {
        view.setFile(new SentFile(new byte[] {1, 2, 3}));
    }

    private String storedPicture(WrittenArticle article) {
        return slice.news.get(article.id()).getContent().picture().file();
    }

    @Test
    void a_picture_that_is_chosen_during_the_question_is_published_too() {
        ArticleFormView view = form("news-editor");
        write(view, "一号线延长");
        view.publish();
        choosePicture(view);

        assertThat(view.confirm()).endsWith("&done=published");

        assertThat(storedPicture(new WrittenArticle(view.getId(), 1))).isNotEmpty();
    }

    @Test
    void what_is_no_picture_stops_what_was_asked_about() {
        WrittenArticle article = slice.publisher.publish(EDITOR, slice.write(text("一号线延长")));
        ArticleFormView draft = form("news-editor");
        write(draft, "二号线延长");
        draft.publish();
        chooseWhatIsNoPicture(draft);
        ArticleFormView published = form(article);
        published.getForm().setTitle("一号线延长到机场");
        published.save();
        chooseWhatIsNoPicture(published);

        assertThat(draft.confirm()).isEmpty();
        assertThat(published.confirm()).isEmpty();

        assertThat(draft.getMistakes().has("picture")).isTrue();
        assertThat(published.getMistakes().has("picture")).isTrue();
        assertThat(visible()).isEqualTo(1);
        assertThat(storedTitle(article)).isEqualTo("一号线延长");
    }

    @Test
    void what_is_no_picture_does_not_stop_an_article_from_disappearing() {
        WrittenArticle article = slice.publisher.publish(EDITOR, slice.write(text("一号线延长")));
        ArticleFormView view = form(article);
        chooseWhatIsNoPicture(view);

        view.withdraw();
        assertThat(view.getMistakes().has("picture")).isTrue();
        assertThat(view.getStep()).isEqualTo(Step.WITHDRAWING);
        chooseWhatIsNoPicture(view);
        assertThat(view.confirm()).isEmpty();

        assertThat(visible()).isZero();
        assertThat(view.getNotice()).isEqualTo(Notice.WITHDRAWN);
        assertThat(view.getMistakes().has("picture")).isTrue();
    }

    @Test
    void a_chosen_picture_stays_whatever_button_is_pressed() {
        WrittenArticle article = slice.publisher.publish(EDITOR, slice.write(text("一号线延长")));
        List<Consumer<ArticleFormView>> buttons =
                List.of(ArticleFormView::withdraw, ArticleFormView::cancel, ArticleFormView::switchBody);

        for (var button : buttons) {
            ArticleFormView view = form(article);
            choosePicture(view);
            button.accept(view);
            assertThat(view.getForm().getPictureLink().isShown()).isTrue();
        }
    }

    @Test
    void a_file_that_is_no_picture_is_refused_beside_its_field() {
        ArticleFormView view = form("news-editor");
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
        ArticleFormView view = form("news-editor");
        view.getForm().setKey(sent.getForm().getKey());
        write(view, title);
        return view;
    }

    @Test
    @DisplayName("N19 a second click on save finds the draft that is kept")
    void a_second_click_on_save_finds_the_draft_that_is_kept() {
        ArticleFormView first = form("news-editor");
        write(first, "一号线延长");
        String saved = first.save();

        assertThat(again(first, "一号线延长").save()).isEqualTo(saved);

        first.getForm().setVersion(0); // as the browser has it, if the server has not forgotten the view
        assertThat(first.save()).isEqualTo(saved);
        assertThat(table().getRows().count(Map.of())).isEqualTo(1);
    }

    @Test
    @DisplayName("N19 a second click on publish finds the article that is published")
    void a_second_click_on_publish_finds_the_article_that_is_published() {
        ArticleFormView first = form("news-editor");
        write(first, "一号线延长");
        ArticleFormView second = again(first, "一号线延长");
        first.publish();
        second.publish();
        String published = first.confirm();

        assertThat(second.confirm()).isEqualTo(published).endsWith("&done=published");

        assertThat(table().getRows().count(Map.of())).isEqualTo(1);
    }

    @Test
    @DisplayName("N19 a second click on what was asked about finds it done")
    void a_second_click_on_what_was_asked_about_finds_it_done() {
        ArticleFormView view = form("news-editor");
        write(view, "一号线延长");
        view.publish();
        String published = view.confirm();
        view.getForm().setVersion(0); // as the browser has it

        assertThat(view.getStep()).isEqualTo(Step.PUBLISHING);
        assertThat(view.confirm()).isEqualTo(published);

        ArticleFormView again = form("news-editor", "id", Long.toString(view.getId()));
        long version = again.getForm().getVersion();
        again.withdraw();
        String withdrawn = again.confirm();
        again.getForm().setVersion(version);
        assertThat(again.confirm()).isEqualTo(withdrawn).endsWith("&done=withdrawn");
        assertThat(visible()).isZero();
    }

    @Test
    @DisplayName("N19 who goes back to a form that was kept and writes another text decides")
    void who_goes_back_to_a_form_that_was_kept_and_writes_another_text_decides() {
        ArticleFormView first = form("news-editor");
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
        ArticleFormView view = form("news-editor");
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
