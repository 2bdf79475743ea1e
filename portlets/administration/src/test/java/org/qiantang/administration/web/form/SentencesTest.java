// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.form;

import static org.assertj.core.api.Assertions.assertThat;

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
    void a_kind_of_account_is_named_as_people_call_it() {
        assertThat(chinese.of(Problem.of("account", Problem.Kind.NOT_HERE, "STAFF")))
                .isEqualTo("账号不适用于这里：工作人员");
    }
}
