// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiantang.administration.web.KnownHere;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;

class AttemptsTest {

    private final Attempts attempts = FormFixture.attempts(KnownHere.of("admin"));
    private final Form form = new Form("change", "displayName", "mail").put("mail", " lin@hangzhou.example ");

    @Test
    @DisplayName("A3 what a service refuses is told beside its field, and what was typed stays")
    void what_a_service_refuses_is_told_beside_its_field() {
        String outcome = attempts.make(form, () -> {
            throw new RejectedException(List.of(
                    Problem.of("displayName", Problem.Kind.MISSING), Problem.of("", Problem.Kind.CHANGED_MEANWHILE)));
        });

        assertThat(outcome).isEmpty();
        assertThat(form.mistake("displayName")).isEqualTo("请填写姓名或名称");
        assertThat(form.has("mail")).isFalse();
        assertThat(form.getMistakes()).extracting(Mistake::ofField).containsExactly(true, false);
        assertThat(form.getTyped()).containsEntry("mail", " lin@hangzhou.example ");
        assertThat(form.text("mail")).isEqualTo("lin@hangzhou.example");
        assertThat(form.describedBy("w1_", "displayName", "help"))
                .isEqualTo("w1_change-displayName-mistake w1_change-displayName-help");
    }

    @Test
    void the_next_try_forgets_what_was_wrong() {
        what_a_service_refuses_is_told_beside_its_field();

        assertThat(attempts.make(form, () -> "account")).isEqualTo("account");

        assertThat(form.isMistaken()).isFalse();
        assertThat(form.describedBy("w1_", "mail", null)).isNull();
    }

    @Test
    @DisplayName("A1 who may not is refused by the service, and the screen does not hide it")
    void who_may_not_is_refused_by_the_service() {
        assertThatThrownBy(() -> attempts.make(form, () -> {
                    throw new AccessDeniedException("li.na", "portal:account:manage");
                }))
                .isInstanceOf(AccessDeniedException.class);
    }
}
