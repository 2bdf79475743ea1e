// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.person.Person;

class PageTest {

    private static final Person EDITOR = new Person("lin", Set.of("editor"), Map.of());

    private static Page page(Set<String> roles) {
        return new Page(
                "news-desk",
                PathPattern.parse("/editor/news"),
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                null,
                "plain",
                true,
                false,
                roles,
                List.of(),
                Map.of("main", List.of()));
    }

    @Test
    void a_page_without_roles_is_for_everybody() {
        assertThat(page(Set.of()).isFor(Person.ANYBODY)).isTrue();
    }

    @Test
    void a_page_with_roles_is_for_those_who_have_one_of_them() {
        Page page = page(Set.of("editor", "clerk"));

        assertThat(page.isFor(EDITOR)).isTrue();
        assertThat(page.isFor(Person.ANYBODY)).isFalse();
        assertThat(page(Set.of("clerk")).isFor(EDITOR)).isFalse();
    }

    @Test
    void other_windows_leave_the_roles_as_they_are() {
        assertThat(page(Set.of("clerk")).withWindows(window -> window).roles()).containsExactly("clerk");
    }
}
