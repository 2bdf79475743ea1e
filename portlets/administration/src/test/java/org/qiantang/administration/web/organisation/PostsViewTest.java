// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiantang.administration.web.Fakes.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiantang.administration.web.Fakes;
import org.qiantang.administration.web.KnownHere;
import org.qiantang.administration.web.form.FormFixture;
import org.qiantang.portal.api.organisation.OrganisationDirectory;
import org.qiantang.portal.api.organisation.PostDescription;
import org.qiantang.portal.api.organisation.PostDescription.Holder;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;

class PostsViewTest {

    private final List<String> done = new ArrayList<>();

    private final OrganisationDirectory directory = Fakes.of(
            OrganisationDirectory.class,
            "listPosts",
            answer(arguments -> List.of(new PostDescription(
                    31, "education", "信息编辑", "Editor", List.of(new Holder("li.na", "李娜", LocalDate.of(2028, 6, 30)))))),
            "appoint",
            answer(arguments -> note("appointed", arguments)),
            "renamePost",
            answer(arguments -> note("renamed", arguments)),
            "removePost",
            answer(arguments -> {
                throw new RejectedException(Problem.of("", Problem.Kind.IN_USE, "1"));
            }),
            "dismiss",
            answer(arguments -> note("dismissed", arguments)));

    private Object note(String what, Object[] arguments) {
        done.add(what + Arrays.asList(arguments).subList(1, arguments.length));
        return new Object();
    }

    private PostsView view(String... permissions) {
        KnownHere here = KnownHere.of("admin", permissions).at("code", "education");
        PostsView view = new PostsView();
        view.here = here;
        view.attempts = FormFixture.attempts(here);
        view.directory = directory;
        view.start();
        return view;
    }

    @Test
    void posts_are_shown_with_who_holds_them() {
        assertThat(view("portal:organisation:view").getPosts())
                .containsExactly(new PostRow(
                        31, "信息编辑", new ArrayList<>(List.of(new PostRow.Holder("li.na", "李娜", "2028-06-30")))));
        assertThat(view().getPosts()).isEmpty();
    }

    @Test
    void somebody_is_put_into_a_post_until_a_day() {
        PostsView view = view();
        view.getAppointing().put("post", "31").put("account", " sun.li ").put("until", "2029-01-31");

        assertThat(view.appoint()).contains("code=education", "done=appointed");

        assertThat(done).containsExactly("appointed[31, sun.li, 2029-01-31]");
    }

    @Test
    void a_post_has_to_be_chosen_and_a_day_has_to_be_one() {
        PostsView view = view();
        view.appoint();
        assertThat(view.getAppointing().mistake("post")).isEqualTo("请填写岗位");

        view.getAppointing().put("post", "31").put("account", "sun.li").put("until", "2029-02-31");
        view.appoint();

        assertThat(view.getAppointing().has("until")).isTrue();
        assertThat(done).isEmpty();
    }

    @Test
    void a_post_gets_another_title() {
        PostsView view = view();
        view.getRenaming().put("post", "31").put("titleChinese", "内容编辑");

        assertThat(view.rename()).contains("done=postRenamed");

        assertThat(done).containsExactly("renamed[31, 内容编辑, ]");
    }

    @Test
    void a_post_that_is_held_stays_and_it_is_told_why() {
        PostsView view = view();

        assertThat(view.remove(31)).isEmpty();

        assertThat(view.getEditing().getMistakes().get(0).sentence()).isEqualTo("还有 1 项与之相关，不能删除");
        assertThat(view.dismiss(31, "li.na")).contains("done=dismissed");
        assertThat(view.getEditing().isMistaken()).isFalse();
    }
}
