// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qiantang.portal.core.composition.CompositionFixture.HOME;
import static org.qiantang.portal.core.composition.CompositionFixture.LIN;
import static org.qiantang.portal.core.composition.CompositionFixture.NOW;
import static org.qiantang.portal.core.composition.CompositionFixture.WEN;
import static org.qiantang.portal.core.composition.DraftedPage.NO_DRAFT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.preference.StoredPreferences;
import org.qiantang.portal.core.preference.WindowKey;
import org.qiantang.portal.core.site.ColumnKind;
import org.qiantang.portal.core.site.MenuEntry;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PageSettings;
import org.qiantang.portal.core.site.PathPattern;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteChanged;
import org.qiantang.portal.core.site.Texts;
import org.qiantang.portal.testkit.InMemoryDatabase;

class PagePublishingTest {

    private static final PageEdit REMOVE_TOP = new PageEdit.Remove("top");
    private static final PageId NEWS = new PageId("education", "news");

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

    private Site site() {
        return city().doing(() -> city().stored.sites.find("education").orElseThrow());
    }

    @Test
    void a_published_draft_is_what_citizens_see() {
        DraftedPage draft = city().edit(LIN, NO_DRAFT, REMOVE_TOP);

        city().publish(draft.revision());

        assertThat(city().live()).isEqualTo(draft.page());
        assertThat(city().open().isDrafted()).isFalse();
        assertThat(city().stored.changed.list()).containsExactly(new SiteChanged("education"));
        assertThat(city().rights.audit.records())
                .extracting(AuditRecord::actor, AuditRecord::action, AuditRecord::objectId, AuditRecord::site)
                .contains(
                        tuple("lin", "page.drafted", "home", "education"),
                        tuple("lin", "page.published", "home", "education"));
    }

    @Test
    void what_was_live_before_can_be_had_back() {
        Page before = city().live();
        city().publish(city().edit(LIN, NO_DRAFT, REMOVE_TOP).revision());

        var versions = city().doing(() -> city().publishing.versions(LIN, HOME));
        assertThat(versions)
                .extracting(
                        kept -> kept.version().number(), kept -> kept.version().publishedBy())
                .containsExactly(tuple(2, "lin"), tuple(1, ""));
        DraftedPage back = city().doing(() -> city().drafts.revert(LIN, HOME, NO_DRAFT, 1));

        assertThat(back.page()).isEqualTo(before);
        assertThat(back.undo()).isTrue();
    }

    @Test
    void a_live_page_that_has_changed_meanwhile_is_not_overwritten_unasked() {
        DraftedPage draft = city().edit(LIN, NO_DRAFT, REMOVE_TOP);
        StoredPreferences ten = StoredPreferences.of(Map.of("size", List.of("10")));
        WindowKey top = new WindowKey("education", "home", "top");
        database.transaction(() -> city().preferences.replace(top, ten));

        assertThat(city().open().outdated()).isTrue();
        assertThatThrownBy(() -> city().publish(draft.revision())).isInstanceOf(DraftChangedException.class);
        database.transaction(() -> city().publishing.publish(LIN, HOME, draft.revision(), true, ""));

        assertThat(city().live().findWindow("top")).isEmpty();
        assertThat(city().doing(() -> city().preferences.listOfSite("education")))
                .isEmpty();
    }

    @Test
    void another_revision_than_the_one_that_was_seen_is_not_published() {
        DraftedPage draft = city().edit(LIN, NO_DRAFT, REMOVE_TOP);
        city().edit(LIN, draft.revision(), new PageEdit.Remove("schools"));

        assertThatThrownBy(() -> city().publish(draft.revision())).isInstanceOf(DraftChangedException.class);
        assertThat(city().live().findWindow("top")).isPresent();
    }

    @Test
    void the_path_that_a_page_had_leads_to_it() {
        Page news = site().findPage("news").orElseThrow();
        PageSettings latest = new PageSettings(
                news.title(),
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                ColumnKind.NEWS,
                PathPattern.parse("/latest"),
                "home",
                "column",
                true,
                Set.of());
        PageEdit moved = new PageEdit.Settings(latest, List.of());
        DraftedPage draft = city().doing(() -> city().drafts.edit(LIN, NEWS, NO_DRAFT, moved));

        database.transaction(() -> city().publishing.publish(LIN, NEWS, draft.revision(), false, ""));

        Page live = site().findPage("news").orElseThrow();
        assertThat(live.path().text()).isEqualTo("/latest");
        assertThat(live.formerPaths()).containsExactly(PathPattern.parse("/news"));
        assertThat(live.column()).isEqualTo(ColumnKind.NEWS);
    }

    @Test
    void a_planned_draft_is_published_in_its_time_and_not_before() {
        DraftedPage draft = city().edit(LIN, NO_DRAFT, REMOVE_TOP);
        Instant later = NOW.plus(Duration.ofHours(1));
        database.transaction(() -> city().publishing.schedule(LIN, HOME, draft.revision(), later));
        PublishingClock clock = new PublishingClock();
        clock.drafts = city().repository;
        clock.publishing = city().publishing;

        for (Instant time : List.of(NOW, later)) {
            city().at(time);
            clock.clock = city().publishing.clock;
            database.transaction(clock::look);
            assertThat(city().live().findWindow("top").isPresent()).isEqualTo(time.equals(NOW));
        }
        assertThat(city().doing(() -> city().publishing.versions(LIN, HOME))
                        .get(0)
                        .version()
                        .publishedBy())
                .isEqualTo("lin");
    }

    @Test
    void a_change_takes_a_draft_out_of_the_plan() {
        DraftedPage draft = city().edit(LIN, NO_DRAFT, REMOVE_TOP);
        database.transaction(() -> city().publishing.schedule(LIN, HOME, draft.revision(), NOW.plusSeconds(60)));
        DraftedPage planned = city().open();
        assertThat(planned.publishAt()).contains(NOW.plusSeconds(60));

        assertThat(city().edit(LIN, planned.revision(), new PageEdit.Remove("schools"))
                        .publishAt())
                .isEmpty();
    }

    @Test
    void a_withdrawn_page_is_gone_and_comes_back_as_a_draft() {
        PageId article = new PageId("education", "article");
        database.transaction(() -> city().publishing.withdraw(LIN, article));

        assertThat(site().findPage("article")).isEmpty();
        assertThat(city().doing(() -> city().tree.withdrawn(LIN, "education"))).containsExactly("article");
        DraftedPage back = city().doing(() -> city().drafts.revert(LIN, article, NO_DRAFT, 1));
        assertThat(back.live()).isFalse();
        assertThat(back.page().path().text()).isEqualTo("/news/{article}");
    }

    @Test
    void a_page_that_others_lie_below_is_not_withdrawn() {
        assertThatThrownBy(() -> database.transaction(() -> city().publishing.withdraw(LIN, NEWS)))
                .isInstanceOf(BlueprintInvalidException.class);
    }

    @Test
    void who_publishes_another_site_is_refused() {
        DraftedPage draft = city().edit(LIN, NO_DRAFT, REMOVE_TOP);

        assertThatThrownBy(() -> city().publishing.publish(WEN, HOME, draft.revision(), false, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> city().publishing.withdraw(WEN, HOME)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> city().publishing.versions(WEN, HOME)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_link_shows_drafts_of_its_pages_on_its_site_until_it_expires() {
        city().edit(LIN, NO_DRAFT, REMOVE_TOP);
        String secret = city().doing(() -> city().links.create(LIN, "education", List.of("home"), Duration.ofDays(3)));

        PreviewLink link =
                city().doing(() -> city().links.find("education", secret)).orElseThrow();
        Site live = site();
        Site seen = city().doing(() -> city().links.through(link, live));
        assertThat(seen.findPage("home").orElseThrow().findWindow("top")).isEmpty();
        assertThat(city().doing(() -> city().links.find("transport", secret))).isEmpty();
        assertThat(city().doing(() -> city().links.find("education", secret + "x")))
                .isEmpty();
        city().at(NOW.plus(Duration.ofDays(3)));
        assertThat(city().doing(() -> city().links.find("education", secret))).isEmpty();
    }

    @Test
    void a_link_that_was_taken_back_leads_nowhere_and_others_cannot_take_it_back() {
        String secret = city().doing(() -> city().links.create(LIN, "education", List.of("news"), Duration.ofDays(1)));
        long number =
                city().doing(() -> city().links.list(LIN, "education")).get(0).number();

        database.transaction(() -> city().links.end(WEN, "transport", number));
        assertThat(city().doing(() -> city().links.find("education", secret))).isPresent();
        database.transaction(() -> city().links.end(LIN, "education", number));
        assertThat(city().doing(() -> city().links.find("education", secret))).isEmpty();
        assertThatThrownBy(() -> city().links.create(WEN, "education", List.of("news"), Duration.ofDays(1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_menu_is_replaced_by_who_has_seen_it_as_it_is() {
        List<MenuEntry> before =
                city().doing(() -> city().menus.get("education")).get("function");
        MenuEntry news = new MenuEntry("news", "", Texts.NONE, "", Texts.NONE);
        String seen = SiteMenus.mark(before);

        database.transaction(() -> city().menus.replace(LIN, "education", "function", List.of(news), seen));
        assertThat(site().menus()).containsEntry("function", List.of(news));
        assertThatThrownBy(() ->
                        database.transaction(() -> city().menus.replace(LIN, "education", "function", List.of(), seen)))
                .isInstanceOf(RejectedException.class);
        MenuEntry nowhere = new MenuEntry("nowhere", "", Texts.NONE, "", Texts.NONE);
        assertThatThrownBy(() -> database.transaction(() -> city().menus
                        .replace(LIN, "education", "function", List.of(nowhere), SiteMenus.mark(List.of(news)))))
                .isInstanceOf(BlueprintInvalidException.class);
        assertThatThrownBy(() -> city().menus.replace(WEN, "education", "function", List.of(), seen))
                .isInstanceOf(AccessDeniedException.class);
    }
}
