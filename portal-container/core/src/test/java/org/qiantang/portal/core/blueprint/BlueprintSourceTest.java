// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qiantang.portal.core.blueprint.BlueprintFixture.EDUCATION;
import static org.qiantang.portal.core.blueprint.BlueprintFixture.education;
import static org.qiantang.portal.core.blueprint.BlueprintFixture.problemsOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anybody may have written a blueprint. */
@Timeout(20)
class BlueprintSourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"!!java.io.File", "!!str", "!local", "!!binary", "!"})
    void a_tag_is_refused(String tag) {
        assertThat(problemsOf(education("key: education", "key: " + tag + " education")))
                .extracting(BlueprintProblem::key, BlueprintProblem::line)
                .contains(tuple("tagForbidden", 3));
    }

    @Test
    void a_mapping_with_a_tag_is_refused() {
        assertThat(problemsOf("!!java.util.HashMap\n" + EDUCATION))
                .extracting(BlueprintProblem::key)
                .containsExactly("tagForbidden");
    }

    @Test
    void an_alias_bomb_does_not_explode() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            String before = "*" + (char) (c - 1);
            bomb.append(c + ": &" + c + " [" + String.join(", ", List.of(before, before, before)) + "]\n");
        }

        assertThat(problemsOf(bomb.toString()))
                .extracting(BlueprintProblem::key)
                .containsExactly("syntax");
    }

    @Test
    void a_few_aliases_are_welcome() {
        String text = EDUCATION
                .replace("names: {zh-CN", "names: &name {zh-CN")
                .replace("titleBar: {main: 杭州教育,", "titleBar: {main: *name,");

        assertThat(problemsOf(text)).isEmpty();
    }

    @Test
    void a_text_that_contains_itself_is_refused() {
        assertThat(problemsOf(
                        "blueprint: 1\nsite: &site {key: x, names: *site, menus: *site}\npages: &pages [*pages]\n"))
                .isNotEmpty();
    }

    @Test
    void endless_nesting_is_refused() {
        assertThat(problemsOf("a: " + "[".repeat(1_000_000)))
                .extracting(BlueprintProblem::key)
                .containsExactly("nestingTooDeep");
    }

    @Test
    void a_text_without_end_is_refused_unread() {
        assertThat(problemsOf("#".repeat(BlueprintReader.LONGEST + 1)))
                .extracting(BlueprintProblem::key)
                .containsExactly("textTooLong");
    }

    @Test
    void a_text_full_of_problems_is_given_up_early() {
        String problems = "  x: 1\n".repeat(100_000);

        assertThat(problemsOf("site:\n" + problems)).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(problemsOf(EDUCATION + "---\n" + EDUCATION))
                .extracting(BlueprintProblem::key)
                .containsExactly("documentSecond");
    }

    @Test
    void a_control_character_is_refused_where_it_stands() {
        assertThat(problemsOf(education("Hangzhou Education}", "Hang\u0007zhou}")))
                .extracting(BlueprintProblem::key, BlueprintProblem::line)
                .containsExactly(tuple("characterForbidden", 4));
    }

    @Test
    void an_escaped_control_character_is_refused_too() {
        assertThat(problemsOf(education("Hangzhou Education}", "\"Hang\\0zhou\"}")))
                .extracting(BlueprintProblem::key, BlueprintProblem::field)
                .containsExactly(tuple("characterForbidden", "site.names.en"));
    }

    @Test
    void problems_are_told_by_the_exception() {
        assertThatThrownBy(() -> new BlueprintReader().read("- x"))
                .isInstanceOf(BlueprintInvalidException.class)
                .hasMessageStartingWith("line 1, column 1: ");
    }
}
