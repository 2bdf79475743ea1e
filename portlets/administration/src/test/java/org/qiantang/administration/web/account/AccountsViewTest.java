// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiantang.administration.web.Fakes.answer;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiantang.administration.web.Fakes;
import org.qiantang.administration.web.KnownHere;
import org.qiantang.portal.api.account.AccountDirectory;
import org.qiantang.portal.api.account.AccountFilter;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountPage;

class AccountsViewTest {

    private final List<Object> asked = new ArrayList<>();

    private AccountsView view(KnownHere here) {
        AccountsView view = new AccountsView();
        view.here = here;
        view.directory = Fakes.of(AccountDirectory.class, "list", answer(arguments -> {
            asked.add(arguments[1]);
            asked.add(arguments[2]);
            return new AccountPage(List.of(), 45);
        }));
        view.start();
        return view;
    }

    @Test
    void the_address_keeps_what_is_looked_for() {
        AccountsView view = view(KnownHere.of("admin", "portal:account:view"));
        view.getForm().put("text", " li ").put("kind", "STAFF");

        assertThat(view.search()).isEqualTo("accounts?faces-redirect=true&text=li&kind=STAFF");

        AccountsView next = view(KnownHere.of("admin", "portal:account:view")
                .at("text", "li")
                .at("kind", "STAFF")
                .at("status", "no such status")
                .at("page", "3"));
        assertThat(next.getAccounts()).isEmpty();
        assertThat(asked).containsExactly(new AccountFilter("li", AccountKind.STAFF, null, ""), 2);
        assertThat(next.getPages().summary()).isEqualTo("共 45 条，第 3 / 3 页");
    }

    @Test
    void other_screens_lead_to_one_account() {
        assertThat(view(KnownHere.of("admin").at("account", "li.na")).getForm().text("text"))
                .isEqualTo("li.na");
    }

    @Test
    void for_who_may_not_see_accounts_the_service_is_not_even_asked() {
        assertThat(view(KnownHere.of("wang.fang")).getAccounts()).isEmpty();
        assertThat(asked).isEmpty();
    }
}
