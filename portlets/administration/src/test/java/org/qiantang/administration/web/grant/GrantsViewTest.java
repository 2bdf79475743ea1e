// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiantang.administration.web.Fakes.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qiantang.administration.web.Fakes;
import org.qiantang.administration.web.KnownHere;
import org.qiantang.administration.web.form.ChoicesFixture;
import org.qiantang.administration.web.form.FormFixture;
import org.qiantang.portal.api.security.GrantDescription;
import org.qiantang.portal.api.security.Grants;
import org.qiantang.portal.api.security.NewGrant;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Scope;

/** Who holds which role, as the security administrator and a site administrator see it. */
class GrantsViewTest {

    private static final GrantDescription EDITOR = grant(1, "li.na", null, "editor", Scope.site("education"));
    private static final GrantDescription LOADER = grant(2, "", 31L, "loader", Scope.organisation("education"));
    private static final GrantDescription AUDITOR = grant(3, "auditor", null, "audit-administrator", Scope.PORTAL);

    private final List<Object> asked = new ArrayList<>();
    private final List<NewGrant> given = new ArrayList<>();

    private final Grants grants = Fakes.of(
            Grants.class,
            "listOfAccount",
            answer(arguments -> {
                asked.add("account " + arguments[1]);
                return List.of(EDITOR, LOADER);
            }),
            "listOfRole",
            answer(arguments -> {
                asked.add("role " + arguments[1]);
                return List.of(EDITOR);
            }),
            "listOfScope",
            answer(arguments -> {
                asked.add(arguments[1]);
                return List.of(EDITOR, AUDITOR);
            }),
            "remove",
            answer(arguments -> {
                if (arguments[1].equals(3L))
                    throw new RejectedException(Problem.of("", Problem.Kind.LAST_ONE, "audit-administrator"));
                asked.add("removed " + arguments[1]);
                return null;
            }),
            "add",
            answer(arguments -> {
                given.add((NewGrant) arguments[1]);
                return 4L;
            }));

    private static GrantDescription grant(long id, String account, @Nullable Long post, String role, Scope scope) {
        return new GrantDescription(
                id, account, post, post == null ? "" : "市教育局 信息员", role, scope, null, "(portal)", Instant.EPOCH);
    }

    private static KnownHere security() {
        return KnownHere.of("security", "portal:grant:view", "portal:grant:manage", "portal:role:manage");
    }

    private PlaceChoices places(KnownHere here) {
        PlaceChoices places = new PlaceChoices();
        places.here = here;
        places.choices = ChoicesFixture.choices(here);
        places.grants = grants;
        return places;
    }

    private GrantsView view(KnownHere here) {
        GrantsView view = new GrantsView();
        view.here = here;
        view.attempts = FormFixture.attempts(here);
        view.grants = grants;
        view.places = places(here);
        view.rows = new GrantRows();
        view.rows.here = here;
        view.rows.choices = view.places.choices;
        view.start();
        return view;
    }

    private NewGrantView giving(KnownHere here) {
        NewGrantView view = new NewGrantView();
        view.here = here;
        view.attempts = FormFixture.attempts(here);
        view.grants = grants;
        view.places = places(here);
        view.start();
        return view;
    }

    // ------------------------------------------------------------------ who holds what

    @Test
    void what_an_account_holds_is_shown_with_what_its_posts_bring() {
        GrantsView view = view(security().at("account", "li.na"));

        assertThat(view.getGrants()).extracting(GrantRow::holder).containsExactly("li.na", "岗位：市教育局 信息员");
        assertThat(view.getGrants()).extracting(GrantRow::role).containsExactly("编辑", "loader");
        assertThat(view.getGrants()).extracting(GrantRow::place).containsExactly("站点：杭州教育", "机构：education");
        assertThat(asked).containsExactly("account li.na");
    }

    @Test
    void two_questions_at_once_narrow_each_other() {
        GrantsView view = view(security().at("account", "li.na").at("place", "SITE:education"));

        assertThat(view.getGrants()).extracting(GrantRow::id).containsExactly(1L);
    }

    @Test
    void without_a_question_it_is_the_whole_portal() {
        assertThat(view(security()).getGrants()).extracting(GrantRow::givenBy).containsOnly("系统");
        assertThat(asked).containsExactly(Scope.PORTAL);
    }

    @Test
    void a_window_about_its_own_site_asks_for_nothing_else() {
        KnownHere here = KnownHere.of("chen.wei", "portal:grant:view", "portal:grant:manage")
                .at("account", "li.na");
        here.preferences.put("scope", "site");

        GrantsView view = view(here);

        assertThat(view.getGrants()).extracting(GrantRow::account).containsExactly("li.na");
        assertThat(asked).containsExactly(Scope.site("education"));
        assertThat(view.places.getPlaces()).containsExactly(new PlaceChoices.Choice("杭州教育", "SITE:education"));
    }

    @Test
    void for_who_may_not_see_grants_the_service_is_not_even_asked() {
        assertThat(view(KnownHere.of("admin").at("account", "li.na")).getGrants())
                .isEmpty();
        assertThat(asked).isEmpty();
    }

    // ------------------------------------------------------------------ taking back

    @Test
    void a_role_is_taken_back_only_after_a_question() {
        GrantsView view = view(security().at("account", "li.na"));
        view.ask(view.getGrants().get(0));
        assertThat(asked).doesNotContain("removed 1");

        assertThat(view.revoke()).isEqualTo("grants?faces-redirect=true&account=li.na&done=revoked");

        assertThat(asked).contains("removed 1");
    }

    @Test
    void the_last_administrator_stays_and_it_is_told_why() {
        GrantsView view = view(security());
        view.ask(view.getGrants().get(1));

        assertThat(view.revoke()).isEmpty();

        assertThat(view.getRevoking().getMistakes().get(0).sentence()).contains("“审计管理员”只剩最后一位");
        assertThat(view.getAsked()).isNull();
    }

    // ------------------------------------------------------------------ giving

    @Test
    void the_last_day_of_a_grant_is_a_whole_day_in_china() {
        NewGrantView view = giving(security().at("account", "li.na"));
        view.getForm().put("role", "editor").put("scope", "SITE:education").put("expires", "2027-12-31");

        assertThat(view.give()).isEqualTo("grants?faces-redirect=true&account=li.na&done=granted");

        assertThat(given)
                .containsExactly(new NewGrant(
                        "li.na", null, "editor", Scope.site("education"), Instant.parse("2027-12-31T16:00:00Z")));
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        NewGrantView view = giving(security().at("to", "post"));
        view.getForm().put("expires", "soon");

        assertThat(view.give()).isEmpty();

        assertThat(view.getForm().getMistakes())
                .extracting(mistake -> mistake.field())
                .containsExactly("post", "role", "expires");
        assertThat(given).isEmpty();
    }

    @Test
    void a_post_is_given_a_role_without_an_account() {
        NewGrantView view = giving(security().at("to", "post"));
        view.getForm().put("account", "typed before").put("post", "31").put("role", "loader");

        view.give();

        assertThat(given).containsExactly(new NewGrant("", 31L, "loader", Scope.PORTAL, null));
    }

    @Test
    void what_is_no_place_is_none() {
        assertThat(Place.read("SITE:main")).contains(Scope.site("main"));
        assertThat(Place.read(Place.write(Scope.PORTAL))).contains(Scope.PORTAL);
        assertThat(Place.read("main")).isEmpty();
        assertThat(Place.read("WORLD:main")).isEmpty();
    }
}
