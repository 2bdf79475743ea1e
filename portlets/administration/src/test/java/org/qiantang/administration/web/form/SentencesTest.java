// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiantang.administration.web.KnownHere;
import org.qiantang.portal.api.security.Problem;

class SentencesTest {

    private final Sentences chinese = FormFixture.sentences(KnownHere.of("admin"));
    private final Sentences english =
            FormFixture.sentences(KnownHere.of("admin").in(Locale.ENGLISH));

    @Test
    void everything_that_can_be_wrong_has_a_sentence_in_both_languages() {
        for (Problem.Kind kind : Problem.Kind.values()) {
            for (Problem problem : new Problem[] {Problem.of("mail", kind), Problem.of("mail", kind, "12")}) {
                assertThat(chinese.of(problem)).as(kind.name()).isNotBlank().doesNotContain("{", "mail");
                assertThat(english.of(problem)).as(kind.name()).isNotBlank().doesNotContain("{");
            }
        }
    }

    @Test
    void the_field_and_the_limit_are_named() {
        assertThat(chinese.of(Problem.of("displayName", Problem.Kind.TOO_LONG, "128")))
                .isEqualTo("姓名或名称太长，最多 128");
        assertThat(english.of(Problem.of("displayName", Problem.Kind.MISSING))).isEqualTo("Name: please fill it in");
    }

    @Test
    void a_role_that_stays_apart_is_named_as_people_call_it() {
        Problem apart = Problem.of("role", Problem.Kind.SEPARATED, "audit-administrator");

        assertThat(chinese.of(apart)).contains("三员分立", "“审计管理员”");
        assertThat(english.of(apart)).contains("“Audit administrator”");
    }

    @Test
    void a_field_with_a_form_of_its_own_says_how_it_is_written() {
        assertThat(chinese.of(Problem.of("mail", Problem.Kind.INVALID))).contains("例如");
        assertThat(english.of(Problem.of("name", Problem.Kind.INVALID))).contains("64 characters");
        assertThat(english.of(Problem.of("code", Problem.Kind.INVALID))).endsWith("is not written as it has to be");
    }

    @Test
    void a_heading_that_is_missing_or_too_much_is_named_as_a_column() {
        for (Problem.Kind kind : List.of(Problem.Kind.MISSING, Problem.Kind.UNKNOWN, Problem.Kind.TAKEN)) {
            Problem problem = Problem.of("code", kind, "Code");
            assertThat(chinese.ofHeading("机构代码", problem)).contains("“机构代码”这一列");
            assertThat(english.ofHeading("Code", problem)).contains("column “Code”");
        }
    }

    @Test
    void a_kind_of_account_is_named_as_people_call_it() {
        assertThat(chinese.of(Problem.of("account", Problem.Kind.NOT_HERE, "STAFF")))
                .isEqualTo("账号不适用于这里：工作人员");
    }
}
