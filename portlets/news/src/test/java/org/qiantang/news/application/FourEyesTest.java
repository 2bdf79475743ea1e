// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qiantang.news.application.EditingFixture.EDITOR;
import static org.qiantang.news.application.EditingFixture.PUBLISHER;
import static org.qiantang.news.application.EditingFixture.text;
import static org.qiantang.news.domain.NewsFixture.SITE;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.news.application.ArticleMistake.Fault;
import org.qiantang.news.application.ArticleMistake.Field;
import org.qiantang.news.domain.ArticleRow;
import org.qiantang.news.domain.ArticleState;
import org.qiantang.news.domain.NewsAlreadyPublishedException;
import org.qiantang.news.domain.NewsChangedMeanwhileException;
import org.qiantang.news.domain.NewsNotFoundException;
import org.qiantang.news.domain.NewsNotSubmittedException;
import org.qiantang.news.domain.NewsOncePublishedException;
import org.qiantang.portal.api.audit.AuditedThing;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** From a draft to what citizens see, through the hands of two people. */
class FourEyesTest {

    /** Somebody who holds both roles. */
    private static final Editor BOTH =
            Editor.of(SITE, SampleRights.on(SITE, "sun.li", Editor.LOAD, Editor.EDIT, Editor.PUBLISH, Editor.WITHDRAW));

    private static final Editor LOADER = Editor.of(SITE, SampleRights.on(SITE, "qian.yi", Editor.LOAD));
    private static final Editor REVIEWER = Editor.of(SITE, SampleRights.on(SITE, "zhou.jing", Editor.REVIEW));

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("news").andUnit("news");

    @TempDir
    Path folder;

    private EditingFixture slice;

    @BeforeEach
    void open() {
        slice = new EditingFixture(database, folder);
    }

    private OpenedArticle opened(WrittenArticle article) {
        return slice.writer.open(EDITOR, article.id());
    }

    private static void isDenied(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("N20 an article goes from its editor to who publishes it, and back with a remark")
    void an_article_goes_to_who_publishes_it_and_back_with_a_remark() {
        WrittenArticle submitted = slice.submit(text("一号线延长"));
        WrittenArticle returned = slice.reviewer.sendBack(PUBLISHER, submitted, "  请写明\n首班车时间 ");
        assertThat(opened(returned).state()).isEqualTo(ArticleState.RETURNED);
        assertThat(opened(returned).history().remark()).isEqualTo("请写明 首班车时间");

        WrittenArticle better = slice.writer.change(EDITOR, returned, text("一号线延长，六点首班"));
        WrittenArticle published = slice.publisher.publish(PUBLISHER, slice.submitter.submit(EDITOR, better));

        assertThat(opened(published).state()).isEqualTo(ArticleState.VISIBLE);
        assertThat(opened(published).history().writtenBy()).isEqualTo("li.na");
        assertThat(opened(published).history().publishedBy()).isEqualTo("wang.wei");
    }

    // ------------------------------------------------------------------ C05

    @Test
    @DisplayName("C05 nobody publishes or sends back what they wrote last, whatever roles they hold")
    void nobody_judges_what_they_wrote_last() {
        WrittenArticle draft = slice.writer.change(BOTH, slice.write(text("一号线延长")), text("一号线延长到机场"));
        WrittenArticle submitted = slice.submitter.submit(EDITOR, draft);

        isDenied(() -> slice.publisher.publish(BOTH, submitted));
        isDenied(() -> slice.reviewer.sendBack(BOTH, submitted, "不行"));

        assertThat(opened(submitted).state()).isEqualTo(ArticleState.SUBMITTED);
        assertThat(slice.publisher.publish(PUBLISHER, submitted).id()).isEqualTo(submitted.id());
    }

    @Test
    @DisplayName("C05 who was to publish another version is stopped, and so is the second of two publishers")
    void a_version_that_nobody_has_read_is_not_published() {
        WrittenArticle submitted = slice.submit(text("一号线延长"));
        WrittenArticle changed =
                slice.submitter.submit(EDITOR, slice.writer.change(EDITOR, submitted, text("一号线延长到机场")));

        assertThatThrownBy(() -> slice.publisher.publish(PUBLISHER, submitted))
                .isInstanceOf(NewsChangedMeanwhileException.class);
        slice.publisher.publish(PUBLISHER, changed);
        assertThatThrownBy(() -> slice.publisher.publish(BOTH, changed))
                .isInstanceOf(NewsAlreadyPublishedException.class);
        assertThatThrownBy(() -> slice.reviewer.sendBack(BOTH, changed, "晚了"))
                .isInstanceOf(NewsAlreadyPublishedException.class);

        assertThat(opened(changed).history().publishedBy()).isEqualTo("wang.wei");
    }

    @Test
    @DisplayName("N20 what is still being written is not published")
    void what_is_still_being_written_is_not_published() {
        WrittenArticle draft = slice.write(text("一号线延长"));

        assertThatThrownBy(() -> slice.publisher.publish(PUBLISHER, draft))
                .isInstanceOf(NewsNotSubmittedException.class);
    }

    @Test
    @DisplayName("N21 what citizens see is not changed, not even by who published it")
    void what_citizens_see_is_not_changed() {
        WrittenArticle published = slice.publish(text("一号线延长"));

        for (Editor editor : List.of(EDITOR, BOTH)) {
            assertThatThrownBy(() -> slice.writer.change(editor, published, text("一号线不延长")))
                    .isInstanceOf(NewsAlreadyPublishedException.class);
            assertThatThrownBy(() -> slice.submitter.submit(editor, published))
                    .isInstanceOf(NewsAlreadyPublishedException.class);
        }
    }

    // ------------------------------------------------------------------ C03 and permissions

    @Test
    @DisplayName("C03 to who works on another site, no article of this one is there")
    void to_who_works_on_another_site_no_article_of_this_one_is_there() {
        WrittenArticle submitted = slice.submit(text("一号线延长"));
        Editor other = Editor.of(
                "education",
                SampleRights.on("education", "chen.jie", Editor.LOAD, Editor.EDIT, Editor.PUBLISH, Editor.WITHDRAW));
        WrittenArticle unknown = new WrittenArticle(4711, 1);

        assertThat(slice.desk.count(other, ArticleSearch.ALL)).isZero();
        assertThat(slice.desk.listToJudge(other)).isEmpty();
        for (WrittenArticle article : List.of(submitted, unknown)) {
            for (ThrowingCallable act : List.<ThrowingCallable>of(
                    () -> slice.writer.open(other, article.id()),
                    () -> slice.writer.change(other, article, text("x")),
                    () -> slice.submitter.submit(other, article),
                    () -> slice.reviewer.sendBack(other, article, "x"),
                    () -> slice.publisher.publish(other, article),
                    () -> slice.withdrawer.withdraw(other, article),
                    () -> slice.remover.delete(other, article))) {
                assertThatThrownBy(act)
                        .isInstanceOf(NewsNotFoundException.class)
                        .hasMessage("no news article '" + article.id() + "'");
            }
        }
        assertThat(opened(submitted).state()).isEqualTo(ArticleState.SUBMITTED);
    }

    @Test
    @DisplayName("N13 each task asks for its own permission")
    void each_task_asks_for_its_own_permission() {
        WrittenArticle submitted = slice.submit(text("一号线延长"));
        isDenied(() -> slice.publisher.publish(EDITOR, submitted));
        isDenied(() -> slice.publisher.publish(REVIEWER, submitted));
        isDenied(() -> slice.reviewer.sendBack(EDITOR, submitted, "x"));
        isDenied(() -> slice.writer.change(PUBLISHER, submitted, text("x")));
        isDenied(() -> slice.writer.create(PUBLISHER, new UUID(1, 1), text("x")));
        isDenied(() -> slice.submitter.submit(PUBLISHER, submitted));
        isDenied(() -> slice.remover.delete(PUBLISHER, submitted));
        isDenied(() -> slice.pictures.keep(PUBLISHER, new byte[0]));
        WrittenArticle published = slice.publisher.publish(PUBLISHER, submitted);
        isDenied(() -> slice.withdrawer.withdraw(EDITOR, published));
        isDenied(() -> slice.withdrawer.withdraw(REVIEWER, published));
    }

    @Test
    @DisplayName("N13 who may only write changes and submits what is their own, and nothing else")
    void who_may_only_write_changes_what_is_their_own() {
        WrittenArticle foreign = slice.write(text("一号线延长"));
        WrittenArticle own = slice.writer.create(LOADER, new UUID(1, 1), text("二号线延长"));

        isDenied(() -> slice.writer.change(LOADER, foreign, text("x")));
        isDenied(() -> slice.submitter.submit(LOADER, foreign));
        isDenied(() -> slice.remover.delete(LOADER, foreign));
        WrittenArticle changed = slice.writer.change(LOADER, own, text("二号线提速"));
        assertThat(opened(slice.submitter.submit(LOADER, changed)).state()).isEqualTo(ArticleState.SUBMITTED);
    }

    @Test
    void a_reviewer_sends_back_what_others_have_written() {
        WrittenArticle returned = slice.reviewer.sendBack(REVIEWER, slice.submit(text("一号线延长")), "缺来源");

        assertThat(opened(returned).history().returnedBy()).isEqualTo("zhou.jing");
    }

    @Test
    void a_remark_must_be_given_and_has_an_end() {
        WrittenArticle submitted = slice.submit(text("一号线延长"));

        for (var wrong : Map.of(
                        " \u3000\n",
                        Fault.MISSING,
                        "改".repeat(501),
                        Fault.TOO_LONG,
                        "a\u202eb",
                        Fault.FORBIDDEN_CHARACTER)
                .entrySet()) {
            assertThatThrownBy(() -> slice.reviewer.sendBack(PUBLISHER, submitted, wrong.getKey()))
                    .isInstanceOfSatisfying(ArticleRejectedException.class, rejected -> assertThat(rejected.mistakes())
                            .extracting(ArticleMistake::field, ArticleMistake::fault)
                            .containsExactly(tuple(Field.REMARK, wrong.getValue())));
        }
        assertThat(opened(submitted).state()).isEqualTo(ArticleState.SUBMITTED);
    }

    // ------------------------------------------------------------------ what waits, and for whom

    @Test
    void what_waits_is_shown_to_those_it_waits_for() {
        WrittenArticle submitted = slice.submit(text("一号线延长"));
        slice.reviewer.sendBack(PUBLISHER, slice.submit(text("二号线延长")), "哪天？");

        assertThat(slice.desk.listToJudge(PUBLISHER)).extracting(ArticleRow::id).containsExactly(submitted.id());
        assertThat(slice.desk.listToJudge(EDITOR)).isEmpty();
        assertThat(slice.desk.listReturned(EDITOR))
                .extracting(ArticleRow::title)
                .containsExactly("二号线延长");
        assertThat(slice.desk.listReturned(PUBLISHER)).isEmpty();
    }

    @Test
    void only_what_a_person_may_do_is_offered() {
        WrittenArticle draft = slice.write(text("一号线延长"));
        assertThat(ArticleTasks.of(EDITOR, opened(draft)))
                .isEqualTo(new ArticleTasks(true, false, false, false, true, false));
        assertThat(ArticleTasks.of(PUBLISHER, opened(draft)))
                .isEqualTo(new ArticleTasks(false, false, false, false, false, false));

        WrittenArticle submitted = slice.submitter.submit(EDITOR, draft);
        assertThat(ArticleTasks.of(EDITOR, opened(submitted)))
                .isEqualTo(new ArticleTasks(true, false, false, false, false, true));
        assertThat(ArticleTasks.of(PUBLISHER, opened(submitted)))
                .isEqualTo(new ArticleTasks(false, true, true, false, false, false));
        assertThat(ArticleTasks.of(REVIEWER, opened(submitted)))
                .isEqualTo(new ArticleTasks(false, false, true, false, false, true));

        WrittenArticle published = slice.publisher.publish(PUBLISHER, submitted);
        assertThat(ArticleTasks.of(EDITOR, opened(published)))
                .isEqualTo(new ArticleTasks(false, false, false, false, false, false));
        assertThat(ArticleTasks.of(PUBLISHER, opened(published)))
                .isEqualTo(new ArticleTasks(false, false, false, true, false, false));
    }

    // ------------------------------------------------------------------ deleting

    @Test
    void a_draft_is_deleted_for_good() {
        WrittenArticle draft = slice.write(text("一号线延长"));

        slice.remover.delete(EDITOR, draft);

        assertThat(slice.desk.count(EDITOR, ArticleSearch.ALL)).isZero();
    }

    @Test
    void what_citizens_have_ever_seen_is_not_deleted() {
        WrittenArticle withdrawn = slice.withdrawer.withdraw(PUBLISHER, slice.publish(text("一号线延长")));

        assertThatThrownBy(() -> slice.remover.delete(EDITOR, withdrawn))
                .isInstanceOf(NewsOncePublishedException.class);
    }

    // ------------------------------------------------------------------ audit log

    @Test
    void what_two_people_do_is_in_the_audit_log() {
        WrittenArticle submitted = slice.submit(text("一号线延长"));
        WrittenArticle returned = slice.reviewer.sendBack(PUBLISHER, submitted, "哪天？");
        WrittenArticle published = slice.publisher.publish(PUBLISHER, slice.submitter.submit(EDITOR, returned));
        slice.withdrawer.withdraw(PUBLISHER, published);
        slice.remover.delete(EDITOR, slice.write(text("二号线延长")));

        assertThat(slice.audit.told())
                .extracting(SampleAudit.Told::action, SampleAudit.Told::account)
                .containsExactly(
                        tuple("news.returned", "wang.wei"),
                        tuple("news.published", "wang.wei"),
                        tuple("news.withdrawn", "wang.wei"),
                        tuple("news.deleted", "li.na"));
        SampleAudit.Told told = slice.audit.told().get(1);
        assertThat(told.thing()).isEqualTo(new AuditedThing("news", Long.toString(published.id()), SITE));
        assertThat(told.before().get("status")).isEqualTo("SUBMITTED");
        assertThat(told.before().get("remark")).isEqualTo("哪天？");
        assertThat(told.after().get("status")).isEqualTo("PUBLISHED");
        assertThat(told.after().get("title")).isEqualTo("一号线延长");
        assertThat(slice.audit.told().get(3).after()).isEmpty();
    }

    @Test
    void what_the_audit_log_does_not_take_does_not_happen() {
        WrittenArticle draft = slice.write(text("二号线延长"));
        WrittenArticle submitted = slice.submit(text("一号线延长"));
        slice.audit.fill();

        assertThatThrownBy(() -> slice.publisher.publish(PUBLISHER, submitted))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> slice.reviewer.sendBack(PUBLISHER, submitted, "哪天？"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> slice.remover.delete(EDITOR, draft)).isInstanceOf(IllegalStateException.class);

        assertThat(opened(submitted).state()).isEqualTo(ArticleState.SUBMITTED);
        assertThat(opened(draft).state()).isEqualTo(ArticleState.DRAFT);
    }
}
