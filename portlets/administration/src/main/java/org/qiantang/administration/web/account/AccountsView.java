// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.administration.web.window.Pages;
import org.qiantang.portal.api.account.AccountDescription;
import org.qiantang.portal.api.account.AccountDirectory;
import org.qiantang.portal.api.account.AccountFilter;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountPage;
import org.qiantang.portal.api.account.AccountStatus;

/** Looks for accounts; the address keeps what is looked for. */
@Named
@ViewScoped
public class AccountsView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int SIZE = 20;
    private static final List<String> FIELDS = List.of("text", "kind", "status", "organisation");

    @Inject
    Here here;

    @Inject
    AccountDirectory directory;

    private final Form form = new Form("filter", "text", "kind", "status", "organisation");
    private transient @Nullable AccountPage found;

    @PostConstruct
    void start() {
        FIELDS.forEach(field -> form.put(field, here.parameter(field)));
        // Other screens name one account.
        if (form.text("text").isEmpty()) form.put("text", here.parameter("account"));
    }

    public String search() {
        Map<String, String> asked = new LinkedHashMap<>();
        FIELDS.forEach(field -> asked.put(field, form.text(field)));
        return here.goTo("accounts", asked);
    }

    public String clear() {
        return here.goTo("accounts", Map.of());
    }

    private AccountPage found() {
        AccountPage known = found;
        if (known == null) {
            known = directory.list(here.caller(), filter(), Pages.asked(here) - 1, SIZE);
            found = known;
        }
        return known;
    }

    private AccountFilter filter() {
        return new AccountFilter(
                form.text("text"),
                choice(AccountKind.values(), form.text("kind")),
                choice(AccountStatus.values(), form.text("status")),
                form.text("organisation"));
    }

    private static <T extends Enum<T>> @Nullable T choice(T[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public Form getForm() {
        return form;
    }

    public List<AccountDescription> getAccounts() {
        return here.mayEverywhere("portal:account:view") ? found().accounts() : List.of();
    }

    public Pages getPages() {
        return Pages.of(here, Pages.asked(here), SIZE, found().total());
    }

    public AccountKind[] getKinds() {
        return AccountKind.values();
    }

    public AccountStatus[] getStates() {
        return AccountStatus.values();
    }
}
