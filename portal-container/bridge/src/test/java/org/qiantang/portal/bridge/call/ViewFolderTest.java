// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewFolderTest {
    private final ViewFolder views = new ViewFolder("/WEB-INF/views/");

    @ParameterizedTest
    @CsvSource({
        "permit, /WEB-INF/views/permit.xhtml",
        "permit-2_b, /WEB-INF/views/permit-2_b.xhtml",
        "steps/second, /WEB-INF/views/steps/second.xhtml",
        "办事指南, /WEB-INF/views/办事指南.xhtml",
        "v1.2, /WEB-INF/views/v1.2.xhtml"
    })
    void a_short_name_is_a_view_of_the_folder_and_back(String name, String viewId) {
        assertThat(views.viewOf(name)).contains(viewId);
        assertThat(views.nameOf(viewId)).contains(name);
    }

    @ParameterizedTest
    @DisplayName("P11 a name that a client sends reaches no file outside of the folder")
    @ValueSource(
            strings = {
                "",
                "..",
                "../web",
                "../../etc/passwd",
                "steps/../../web",
                "steps/..",
                ".hidden",
                "steps//second",
                "/permit",
                "/WEB-INF/web.xml",
                "steps/",
                "..\\web",
                "C:\\web",
                "%2e%2e/web",
                "..%2fweb",
                "permit%00",
                "permit\0",
                "permit\n",
                "permit;a=b",
                "permit?x",
                "permit#x",
                "http://elsewhere.example/permit",
                "//elsewhere.example/permit",
                "permit ",
                "\uFF0E\uFF0E/web",
                "\u2025/web",
                "<script>",
                "#{permit}"
            })
    void hostile_names_are_no_views(String name) {
        assertThat(views.viewOf(name)).isEmpty();
    }

    @Test
    void very_long_names_are_no_views() {
        assertThat(views.viewOf("a".repeat(200))).isPresent();
        assertThat(views.viewOf("a".repeat(201))).isEmpty();
        assertThat(views.viewOf("a/".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("P11 where views lie in the open, what is beside them stays closed")
    @ValueSource(strings = {"WEB-INF/web", "web-inf/views/permit", "META-INF/context", "Meta-Inf/x"})
    void the_closed_folders_of_an_open_application_stay_closed(String name) {
        ViewFolder open = new ViewFolder("/");

        assertThat(open.viewOf("permit")).contains("/permit.xhtml");
        assertThat(open.viewOf(name)).isEmpty();
        assertThat(open.nameOf("/" + name + ".xhtml")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/other/permit.xhtml",
                "/WEB-INF/views/permit.jsp",
                "/WEB-INF/views/.xhtml",
                "/WEB-INF/views/../web.xhtml"
            })
    void views_elsewhere_have_no_short_name(String viewId) {
        assertThat(views.nameOf(viewId)).isEmpty();
    }

    @Test
    void the_folder_is_what_the_first_views_of_all_modes_have_in_common() {
        assertThat(ViewFolder.of(List.of("/WEB-INF/views/permit.xhtml", "/WEB-INF/views/edit.xhtml")))
                .isEqualTo(views);
        assertThat(ViewFolder.of(List.of("/WEB-INF/views/a/permit.xhtml", "/WEB-INF/views/b/edit.xhtml")))
                .isEqualTo(views);
        assertThat(ViewFolder.of(List.of("/WEB-INF/views/permit.xhtml", "/WEB-INF/viewsOld/edit.xhtml")))
                .isEqualTo(new ViewFolder("/WEB-INF/"));
        assertThat(ViewFolder.of(List.of("/permit.xhtml", "/WEB-INF/edit.xhtml")))
                .isEqualTo(new ViewFolder("/"));
        assertThat(ViewFolder.of(Set.of())).isEqualTo(new ViewFolder("/"));
    }
}
