// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.qiantang.news.application.EditingFixture.EDITOR;
import static org.qiantang.news.application.EditingFixture.PUBLISHER;
import static org.qiantang.news.application.EditingFixture.text;
import static org.qiantang.news.application.ImportFixture.record;
import static org.qiantang.news.domain.NewsFixture.SITE;

import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.news.application.ArticleMistake.Fault;
import org.qiantang.news.application.ArticleMistake.Field;
import org.qiantang.news.domain.ArticleContent;
import org.qiantang.news.domain.ArticleOrder;
import org.qiantang.news.domain.ArticleRow;
import org.qiantang.news.domain.ArticleState;
import org.qiantang.news.domain.NewsAlreadyPublishedException;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsChanged;
import org.qiantang.news.domain.NewsChangedMeanwhileException;
import org.qiantang.news.domain.NewsKeptBeforeException;
import org.qiantang.news.domain.NewsNotPublishedException;
import org.qiantang.news.domain.Range;
import org.qiantang.news.media.MediaFixture;
import org.qiantang.news.media.MediaRejectedException;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** Writing, publishing and withdrawing. */
class NewsWriterTest {

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("news").andUnit("news");

    @TempDir
    Path folder;

    private EditingFixture slice;

    @BeforeEach
    void open() {
        slice = new EditingFixture(database, folder);
    }

    private List<ArticleMistake> mistakes(ArticleText text) {
        return catchThrowableOfType(ArticleRejectedException.class, () -> slice.writer.check(EDITOR, text))
                .mistakes();
    }

    private int visible() {
        return slice.reader
                .latest(SITE, Locale.SIMPLIFIED_CHINESE, Optional.empty(), 10)
                .size();
    }

    @Test
    @DisplayName("N1 what an editor writes is a draft until it is published")
    void what_an_editor_writes_is_a_draft_until_it_is_published() {
        WrittenArticle written = slice.write(text("一号线延长"));

        assertThat(visible()).isZero();
        assertThat(slice.writer.open(EDITOR, written.id()).state()).isEqualTo(ArticleState.DRAFT);

        slice.publisher.publish(PUBLISHER, slice.submitter.submit(EDITOR, written));

        assertThat(visible()).isEqualTo(1);
        assertThat(slice.writer.open(EDITOR, written.id()).state()).isEqualTo(ArticleState.VISIBLE);
    }

    @Test
    void an_article_comes_back_as_it_was_typed() {
        WrittenArticle written = slice.write(text("一号线延长"));

        OpenedArticle opened = slice.writer.open(EDITOR, written.id());

        assertThat(opened.written()).isEqualTo(written);
        assertThat(opened.text().title()).isEqualTo("一号线延长");
        assertThat(opened.text().body()).isEqualTo("<p>首班车六点发车。</p>");
        assertThat(opened.text().keywords()).isEqualTo("地铁,出行");
        assertThat(opened.text().date()).isEqualTo("2026-11-20T18:00:00");
        assertThat(slice.writer.change(EDITOR, written, opened.text()))
                .as("nothing was changed")
                .isEqualTo(written);
    }

    @Test
    @DisplayName("N13 who is no editor can ask for nothing")
    void who_is_no_editor_can_ask_for_nothing() {
        SampleRights elsewhere = SampleRights.on("education", "li.na", Editor.EDIT, Editor.PUBLISH);
        SampleRights reader = SampleRights.on(SITE, "li.na", "content:news:view");

        assertThatThrownBy(() -> Editor.of(SITE, SampleRights.NOBODY)).isInstanceOf(NotAnEditorException.class);
        assertThatThrownBy(() -> Editor.of(SITE, elsewhere)).isInstanceOf(NotAnEditorException.class);
        assertThatThrownBy(() -> Editor.of(SITE, reader)).isInstanceOf(NotAnEditorException.class);
    }

    @Test
    @DisplayName("N19 a form makes one article however often it is sent")
    void a_form_makes_one_article_however_often_it_is_sent() {
        UUID form = new UUID(19, 1);
        WrittenArticle first = slice.writer.create(EDITOR, form, text("一号线延长"));

        WrittenArticle second = slice.writer.create(EDITOR, form, text("一号线延长"));

        assertThat(second).isEqualTo(first);
        assertThat(slice.desk.count(EDITOR, ArticleSearch.ALL)).isEqualTo(1);
    }

    @Test
    @DisplayName("N19 a form that says something else by now does not replace what was kept of it")
    void a_form_that_says_something_else_by_now_does_not_replace_what_was_kept_of_it() {
        UUID form = new UUID(19, 1);
        WrittenArticle first = slice.writer.create(EDITOR, form, text("一号线延长"));

        assertThatThrownBy(() -> slice.writer.create(EDITOR, form, text("二号线延长")))
                .isInstanceOfSatisfying(NewsKeptBeforeException.class, kept -> assertThat(kept.getId())
                        .isEqualTo(first.id()));

        assertThat(slice.writer.open(EDITOR, first.id()).text().title()).isEqualTo("一号线延长");
    }

    @Test
    void a_change_that_arrives_twice_is_kept_already() {
        WrittenArticle first = slice.write(text("一号线延长"));
        WrittenArticle changed = slice.writer.change(EDITOR, first, text("一号线延长到机场"));

        assertThat(slice.writer.change(EDITOR, first, text("一号线延长到机场"))).isEqualTo(changed);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                NewsWriter.class,
                NewsSubmitter.class,
                NewsReviewer.class,
                NewsPublisher.class,
                NewsWithdrawer.class,
                NewsRemover.class,
                NewsDesk.class,
                PictureKeeper.class
            })
    @DisplayName("N13 whatever touches what is stored asks for the proof of the right")
    void whatever_touches_what_is_stored_asks_for_the_proof_of_the_right(Class<?> task) {
        assertThat(task.getDeclaredMethods())
                .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
                .filteredOn(method -> !Set.of("begin", "now").contains(method.getName())) // touch nothing
                .isNotEmpty()
                .allSatisfy(method -> assertThat(method.getParameterTypes()).startsWith(Editor.class));
    }

    @Test
    @DisplayName("N14 who has read an older version is stopped, whatever is to be done")
    void who_has_read_an_older_version_is_stopped() {
        WrittenArticle first = slice.write(text("一号线延长"));
        WrittenArticle second = slice.writer.change(EDITOR, first, text("一号线延长到机场"));

        assertThatThrownBy(() -> slice.writer.change(EDITOR, first, text("二号线延长")))
                .isInstanceOf(NewsChangedMeanwhileException.class);
        assertThatThrownBy(() -> slice.submitter.submit(EDITOR, first))
                .isInstanceOf(NewsChangedMeanwhileException.class);
        assertThatThrownBy(() -> slice.remover.delete(EDITOR, first)).isInstanceOf(NewsChangedMeanwhileException.class);
        assertThatThrownBy(() -> slice.publisher.publish(PUBLISHER, first))
                .isInstanceOf(NewsChangedMeanwhileException.class);
        assertThatThrownBy(() -> slice.reviewer.sendBack(PUBLISHER, first, "x"))
                .isInstanceOf(NewsChangedMeanwhileException.class);
        assertThatThrownBy(() -> slice.withdrawer.withdraw(PUBLISHER, first))
                .isInstanceOf(NewsChangedMeanwhileException.class);
        assertThat(slice.writer.open(EDITOR, second.id()).text().title()).isEqualTo("一号线延长到机场");
    }

    @Test
    @DisplayName("N15 all mistakes are told at once, and nothing is stored")
    void all_mistakes_are_told_at_once_and_nothing_is_stored() {
        ArticleText bad = new ArticleText(
                "atlantis",
                " \u3000 ",
                "x".repeat(201),
                "a\u202eb",
                "<p> &nbsp;</p><script>alert(1)</script>",
                "",
                "",
                "",
                "!",
                "yesterday",
                "0".repeat(64) + ".png",
                "",
                true);

        assertThatThrownBy(() -> slice.write(bad)).isInstanceOf(ArticleRejectedException.class);

        assertThat(mistakes(bad))
                .extracting(ArticleMistake::field, ArticleMistake::fault)
                .containsExactlyInAnyOrder(
                        tuple(Field.COLUMN, Fault.NO_COLUMN),
                        tuple(Field.TITLE, Fault.MISSING),
                        tuple(Field.SUBTITLE, Fault.TOO_LONG),
                        tuple(Field.BRIEF, Fault.FORBIDDEN_CHARACTER),
                        tuple(Field.BODY, Fault.MISSING),
                        tuple(Field.LANGUAGE, Fault.NO_LANGUAGE),
                        tuple(Field.DATE, Fault.NO_DATE),
                        tuple(Field.PICTURE, Fault.NO_PICTURE),
                        tuple(Field.PICTURE_ALT, Fault.MISSING));
        assertThat(slice.desk.count(EDITOR, ArticleSearch.ALL)).isZero();
    }

    @Test
    void what_is_missing_is_told() {
        ArticleText empty = new ArticleText("", "", "", "", "", "", "", "", "", " ", "", "", true);

        assertThat(mistakes(empty))
                .extracting(ArticleMistake::field)
                .containsExactlyInAnyOrder(Field.COLUMN, Field.TITLE, Field.BODY, Field.DATE, Field.LANGUAGE);
        assertThat(mistakes(text("x", "x".repeat(500_001), "", "")))
                .containsExactly(new ArticleMistake(Field.BODY, Fault.TOO_LONG, List.of(500_000, 500_001)));
    }

    @Test
    @DisplayName("N7 what an editor types is made harmless like an import")
    void what_an_editor_types_is_made_harmless_like_an_import() {
        WrittenArticle written =
                slice.write(text("一号线", "<p onclick=\"x()\">车</p><script>x()</script><img src=\"//x/y.png\">", "", ""));

        assertThat(slice.news.get(written.id()).getContent().body()).isEqualTo("<p>车</p>");
    }

    @Test
    void text_without_tags_has_a_paragraph_a_line() {
        WrittenArticle written = slice.write(text("一号线", "首班 < 六点\r\n\r\n末班 & 夜班", "", ""));

        assertThat(slice.news.get(written.id()).getContent().body()).isEqualTo("<p>首班 &lt; 六点</p>\n<p>末班 &amp; 夜班</p>");
    }

    @Test
    @DisplayName("N17 a picture needs a text, then stands before the article's text")
    void a_picture_needs_a_text_then_stands_before_the_articles_text() {
        String picture =
                slice.pictures.keep(EDITOR, MediaFixture.png(40, 30)).name().toString();

        assertThat(mistakes(text("一号线", "<p>车</p>", picture, " ")))
                .containsExactly(new ArticleMistake(Field.PICTURE_ALT, Fault.MISSING, List.of()));
        WrittenArticle written = slice.write(text("一号线", "<p>车</p>", picture, "车站 \"A\""));

        ArticleContent content = slice.news.get(written.id()).getContent();
        assertThat(content.picture().width()).isEqualTo(40);
        assertThat(content.body())
                .startsWith("<figure><img src=\"/portlets/news/media/" + picture + "\" alt=\"车站 &#34;A&#34;\"")
                .contains("width=\"40\" height=\"30\"")
                .endsWith("<p>车</p>");
        OpenedArticle opened = slice.writer.open(EDITOR, written.id());
        assertThat(opened.text().body()).isEqualTo("<p>车</p>");
        assertThat(opened.text().pictureFirst()).isTrue();
        assertThat(slice.writer.change(EDITOR, written, opened.text())).isEqualTo(written);
    }

    @Test
    @DisplayName("N8 only pictures are kept as pictures")
    void only_pictures_are_kept_as_pictures() {
        for (String content : new String[] {"", "<svg onload=\"x()\"/>", "....ftyp0123456789"}) {
            assertThatThrownBy(() -> slice.pictures.keep(EDITOR, content.getBytes(StandardCharsets.UTF_8)))
                    .as(content)
                    .isInstanceOf(MediaRejectedException.class);
        }
    }

    @Test
    void an_article_is_published_and_withdrawn_once() {
        WrittenArticle published = slice.publish(text("一号线延长"));

        assertThatThrownBy(() -> slice.publisher.publish(PUBLISHER, published))
                .isInstanceOf(NewsAlreadyPublishedException.class);
        WrittenArticle withdrawn = slice.withdrawer.withdraw(PUBLISHER, published);

        assertThat(visible()).isZero();
        assertThatThrownBy(() -> slice.withdrawer.withdraw(PUBLISHER, withdrawn))
                .isInstanceOf(NewsNotPublishedException.class);
    }

    @Test
    @DisplayName("N18 publishing and withdrawing are announced")
    void what_changes_for_citizens_is_announced() {
        WrittenArticle submitted = slice.submit(text("一号线延长"));
        assertThat(slice.announcements.heard()).as("nobody sees a draft").isEmpty();

        WrittenArticle published = slice.publisher.publish(PUBLISHER, submitted);
        slice.withdrawer.withdraw(PUBLISHER, published);

        assertThat(slice.announcements.heard()).hasSize(2).containsOnly(new NewsChanged(SITE));
    }

    @Test
    @DisplayName("N16 an import does not publish again what was withdrawn")
    void an_import_does_not_publish_again_what_was_withdrawn() {
        ImportFixture imports = new ImportFixture(database, folder);
        imports.add(record("column", "yaowen"));
        NewsArticle article = slice.news.find(SITE, "yaowen-001").orElseThrow();
        slice.withdrawer.withdraw(PUBLISHER, WrittenArticle.of(article));

        imports.add(record("column", "yaowen", "title", "又一次"));

        assertThat(slice.news.find(SITE, "yaowen-001").orElseThrow().isPublished())
                .isFalse();
        assertThat(visible()).isZero();
    }

    @Test
    void a_change_leaves_alone_what_the_form_does_not_have() {
        ImportFixture imports = new ImportFixture(database, folder);
        imports.add(record("column", "yaowen", "url", "https://old.example/1"), Map.of());
        NewsArticle article = slice.news.find(SITE, "yaowen-001").orElseThrow();

        WrittenArticle draft = slice.withdrawer.withdraw(PUBLISHER, WrittenArticle.of(article));
        slice.writer.change(EDITOR, draft, text("改过"));

        ArticleContent content =
                slice.news.find(SITE, "yaowen-001").orElseThrow().getContent();
        assertThat(content.title()).isEqualTo("改过");
        assertThat(content.originalUrl()).isEqualTo("https://old.example/1");
    }

    @Test
    void the_desk_finds_what_is_looked_for() {
        slice.write(text("一号线延长"));
        slice.write(text("二号线提速"));
        var day = LocalDate.parse("2026-11-20");
        ArticleSearch search = new ArticleSearch(
                " 一号线 ", "yaowen", Optional.of(ArticleState.DRAFT), Optional.of(day), Optional.of(day));

        assertThat(slice.desk.list(EDITOR, search, ArticleOrder.NEWEST_FIRST, Range.first(10)))
                .extracting(ArticleRow::title)
                .containsExactly("一号线延长");
        assertThat(slice.desk.count(EDITOR, ArticleSearch.ALL)).isEqualTo(2);
    }

    @Test
    void an_article_that_nobody_has_written_yet_is_of_now() {
        ArticleText empty = slice.writer.begin("yaowen", "zh-CN");

        assertThat(empty.date()).isEqualTo("2026-11-21T10:00:00");
    }
}
