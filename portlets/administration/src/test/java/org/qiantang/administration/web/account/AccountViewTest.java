// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiantang.administration.web.Fakes.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiantang.administration.web.Fakes;
import org.qiantang.administration.web.KnownHere;
import org.qiantang.administration.web.form.FormFixture;
import org.qiantang.portal.api.account.AccountDescription;
import org.qiantang.portal.api.account.AccountDirectory;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.content.ContentNotFoundException;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;

class AccountViewTest {

    private static final AccountDescription LI_NA = new AccountDescription(
            "li.na",
            AccountKind.STAFF,
            AccountStatus.ACTIVE,
            "李娜",
            "li.na@hangzhou.example",
            "A-1001",
            "",
            false,
            Instant.EPOCH,
            null,
            7);

    private final List<Object> done = new ArrayList<>();

    /** Accounts with nobody in them but Li Na, which somebody else changes whenever her name is to be 李丽. */
    private final AccountDirectory directory = Fakes.of(
            AccountDirectory.class,
            "get",
            answer(arguments -> {
                if (!arguments[1].equals("li.na"))
                    throw new RejectedException(Problem.of("name", Problem.Kind.UNKNOWN, (String) arguments[1]));
                return LI_NA;
            }),
            "change",
            answer(arguments -> {
                AccountDescription wanted = (AccountDescription) arguments[1];
                if (wanted.displayName().equals("李丽"))
                    throw new RejectedException(Problem.of("", Problem.Kind.CHANGED_MEANWHILE));
                done.add(wanted);
                return wanted;
            }),
            "disable",
            answer(arguments -> {
                if (arguments[2].equals("")) throw new RejectedException(Problem.of("reason", Problem.Kind.MISSING));
                done.add(arguments[2]);
                return null;
            }));

    private AccountView view(KnownHere here) {
        AccountView view = new AccountView();
        view.here = here;
        view.attempts = FormFixture.attempts(here);
        view.directory = directory;
        view.start();
        return view;
    }

    private AccountView ofLiNa() {
        return view(KnownHere.of("admin", "portal:account:view", "portal:account:manage")
                .at("name", "li.na"));
    }

    @Test
    void a_change_is_based_on_what_the_person_has_seen() {
        AccountView view = ofLiNa();
        view.getForm().put("mail", " na.li@hangzhou.example");

        assertThat(view.change())
                .startsWith("account?faces-redirect=true&")
                .contains("name=li.na", "done=accountChanged");

        assertThat(done).containsExactly(LI_NA.with("李娜", "na.li@hangzhou.example", "A-1001", ""));
    }

    @Test
    void who_was_overtaken_is_told_and_keeps_what_was_typed() {
        AccountView view = ofLiNa();
        view.getForm().put("displayName", "李丽");

        assertThat(view.change()).isEmpty();

        assertThat(view.getForm().getMistakes()).hasSize(1).allMatch(mistake -> !mistake.ofField());
        assertThat(view.getForm().text("displayName")).isEqualTo("李丽");
        assertThat(done).isEmpty();
    }

    @Test
    void an_account_is_closed_with_a_reason_only() {
        AccountView view = ofLiNa();
        assertThat(view.close()).isEmpty();
        assertThat(view.getClosing().has("reason")).isTrue();

        view.getClosing().put("reason", "离职");

        assertThat(view.close()).contains("done=accountClosed");
        assertThat(done).containsExactly("离职");
    }

    @Test
    void what_was_wrong_with_one_form_does_not_concern_the_next() {
        AccountView view = ofLiNa();
        view.close();

        view.change();

        assertThat(view.getClosing().isMistaken()).isFalse();
    }

    @Test
    void an_account_that_is_not_there_is_not_found() {
        assertThatThrownBy(
                        () -> view(KnownHere.of("admin", "portal:account:view").at("name", "nobody")))
                .isInstanceOf(ContentNotFoundException.class);
    }

    @Test
    void for_who_may_not_see_it_the_service_is_not_even_asked() {
        assertThat(view(KnownHere.of("wang.fang").at("name", "nobody")).isManaged())
                .isFalse();
    }
}
