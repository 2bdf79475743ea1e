// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.qiantang.portal.core.composition.CompositionFixture.BAI;
import static org.qiantang.portal.core.composition.CompositionFixture.HOME;
import static org.qiantang.portal.core.composition.CompositionFixture.LIN;
import static org.qiantang.portal.core.composition.CompositionFixture.WEN;
import static org.qiantang.portal.core.composition.DraftedPage.NO_DRAFT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.preference.StoredPreferences;
import org.qiantang.portal.core.preference.WindowKey;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PageSettings;
import org.qiantang.portal.core.site.PathPattern;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Texts;
import org.qiantang.portal.core.site.WindowWidth;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** Drafts of pages. Attack case C03: pages of other sites are as unknown as those that are not there. */
class PageDraftsTest {

    private static final PageEdit REMOVE_TOP = new PageEdit.Remove("top");
    private static final PageEdit MOVE_TOP = new PageEdit.Move("top", "links", "schools");

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private @Nullable CompositionFixture made;

    @BeforeEach
    void assemble() {
        made = new CompositionFixture(database);
    }

    private CompositionFixture city() {
        return Objects.requireNonNull(made);
    }

    private static List<String> keys(Page page, String region) {
        return page.regions().getOrDefault(region, List.of()).stream()
                .map(PortletWindow::key)
                .toList();
    }

    @Test
    void a_change_makes_a_draft_and_citizens_see_what_they_saw() {
        Page before = city().live();

        DraftedPage after = city().edit(LIN, NO_DRAFT, MOVE_TOP);

        assertThat(keys(after.page(), "links")).containsExactly("top", "schools");
        assertThat(keys(after.page(), "lead")).isEmpty();
        assertThat(after.changedBy()).isEqualTo("lin");
        assertThat(after.undo()).isTrue();
        assertThat(city().live()).isEqualTo(before);
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_not_overwritten() {
        DraftedPage seen = city().edit(LIN, NO_DRAFT, MOVE_TOP);
        DraftedPage theirs = city().edit(BAI, seen.revision(), REMOVE_TOP);

        DraftChangedException refused = catchThrowableOfType(DraftChangedException.class, () -> city().edit(
                        LIN, seen.revision(), new PageEdit.Move("schools", "lead", null)));

        assertThat(refused.current().revision()).isEqualTo(theirs.revision());
        assertThat(refused.current().changedBy()).isEqualTo("bai");
        assertThat(city().open().page()).isEqualTo(theirs.page());
        DraftedPage onTop = city().edit(LIN, theirs.revision(), new PageEdit.Move("schools", "lead", null));
        assertThat(keys(onTop.page(), "lead")).containsExactly("schools");
    }

    @Test
    void two_who_begin_at_once_do_not_both_begin() {
        city().edit(LIN, NO_DRAFT, MOVE_TOP);

        assertThatThrownBy(() -> city().edit(BAI, NO_DRAFT, REMOVE_TOP)).isInstanceOf(DraftChangedException.class);
    }

    @Test
    void changes_are_undone_and_made_again_until_there_is_another_change() {
        Page before = city().live();
        DraftedPage moved = city().edit(LIN, NO_DRAFT, MOVE_TOP);
        DraftedPage gone = city().edit(LIN, moved.revision(), REMOVE_TOP);

        DraftedPage undone = city().doing(() -> city().drafts.undo(LIN, HOME, gone.revision()));
        assertThat(undone.page()).isEqualTo(moved.page());
        DraftedPage back = city().doing(() -> city().drafts.undo(LIN, HOME, undone.revision()));
        assertThat(back.page()).isEqualTo(before);
        assertThat(back.undo()).isFalse();
        DraftedPage redone = city().doing(() -> city().drafts.redo(LIN, HOME, back.revision()));
        assertThat(redone.page()).isEqualTo(moved.page());
        assertThat(redone.redo()).isTrue();

        DraftedPage other = city().edit(LIN, redone.revision(), new PageEdit.Remove("schools"));
        assertThat(other.redo()).isFalse();
    }

    @Test
    void a_change_that_changes_nothing_is_no_draft() {
        DraftedPage same = city().edit(LIN, NO_DRAFT, new PageEdit.Move("top", "lead", null));

        assertThat(same.isDrafted()).isFalse();
    }

    @Test
    void a_window_that_is_added_twice_has_two_keys() {
        PortletWindow list = new PortletWindow("top", "news", "list", Texts.NONE, true, "", Map.of());

        DraftedPage after = city().edit(LIN, NO_DRAFT, new PageEdit.Add("lead", "top", list));

        assertThat(keys(after.page(), "lead")).containsExactly("top-2", "top");
    }

    @Test
    void a_draft_begins_with_what_people_have_set_for_the_windows() {
        StoredPreferences ten = StoredPreferences.of(Map.of("size", List.of("10")));
        database.transaction(() -> city().preferences.replace(new WindowKey("education", "home", "top"), ten));

        DraftedPage after = city().edit(LIN, NO_DRAFT, MOVE_TOP);

        assertThat(after.page().findWindow("top").orElseThrow().preferences()).containsEntry("size", List.of("10"));
    }

    @Test
    void a_window_is_set_up() {
        PageEdit set =
                new PageEdit.SetUp("top", Texts.NONE, true, "/news", WindowWidth.HALF, Map.of("size", List.of("3")));

        PortletWindow window =
                city().edit(LIN, NO_DRAFT, set).page().findWindow("top").orElseThrow();

        assertThat(window.width()).isEqualTo(WindowWidth.HALF);
        assertThat(window.preferences()).containsExactly(Map.entry("size", List.of("3")));
    }

    private static PageEdit settings(Page page, String path, String layout, List<String> regions) {
        PageSettings settings = new PageSettings(
                page.title(),
                page.description(),
                page.keywords(),
                page.type(),
                page.column(),
                PathPattern.parse(path),
                page.parent(),
                layout,
                true,
                Set.of("editor"));
        return new PageEdit.Settings(settings, regions);
    }

    @Test
    void windows_of_regions_that_the_new_layout_lacks_move_to_its_main_region() {
        PageEdit edit = settings(city().live(), "/", "landing", List.of("intro", "main", "side"));

        Page page = city().edit(LIN, NO_DRAFT, edit).page();

        assertThat(keys(page, "main")).containsExactly("top", "schools");
        assertThat(page.roles()).containsExactly("editor");
    }

    @Test
    void what_makes_no_good_site_is_refused_and_the_draft_stays() {
        Page news = city().doing(() -> city().drafted.live("education"))
                .findPage("news")
                .orElseThrow();
        PageEdit edit = settings(news, "/", "column", List.of());

        assertThatThrownBy(() ->
                        city().doing(() -> city().drafts.edit(LIN, new PageId("education", "news"), NO_DRAFT, edit)))
                .isInstanceOf(BlueprintInvalidException.class);
    }

    @Test
    void a_new_page_is_a_draft_that_others_can_be_put_below() {
        Page news = city().doing(() -> city().drafted.live("education"))
                .findPage("news")
                .orElseThrow();
        Page fresh = settings(news, "/history", "column", List.of()).applyTo(news.withKey("history"));

        DraftedPage made = city().doing(() -> city().drafts.create(LIN, "education", fresh.withFormerPaths(List.of())));

        assertThat(made.live()).isFalse();
        assertThatThrownBy(() -> city().doing(() -> city().drafts.create(LIN, "education", fresh)))
                .isInstanceOf(PageTakenException.class);
        assertThat(city().doing(() -> city().tree.list(LIN, "education")))
                .extracting(node -> node.page().key() + " " + node.depth() + " " + node.live())
                .containsExactly("home 0 true", "news 1 true", "article 2 true", "history 1 false");
    }

    @Test
    void discarding_leaves_what_is_live() {
        DraftedPage moved = city().edit(LIN, NO_DRAFT, MOVE_TOP);

        database.transaction(() -> city().drafts.discard(LIN, HOME, moved.revision()));

        assertThat(city().open().isDrafted()).isFalse();
        assertThat(city().open().page()).isEqualTo(city().live());
    }

    @Test
    void who_composes_another_site_is_refused_and_finds_nothing_by_its_keys() {
        city().edit(LIN, NO_DRAFT, MOVE_TOP);

        assertThatThrownBy(() -> city().drafts.open(WEN, HOME)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> city().edit(WEN, NO_DRAFT, REMOVE_TOP)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> city().drafts.open(LIN, new PageId("education", "nothing")))
                .isInstanceOf(PageNotFoundException.class);
        assertThat(city().doing(() -> city().drafts.open(WEN, new PageId("transport", "home")))
                        .isDrafted())
                .isFalse();
    }
}
