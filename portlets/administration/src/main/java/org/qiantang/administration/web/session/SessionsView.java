// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.session;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.administration.web.window.Pages;
import org.qiantang.portal.api.security.SessionDescription;
import org.qiantang.portal.api.security.Sessions;

/** Who is signed in, all or one account; ends sessions. */
@Named
@ViewScoped
public class SessionsView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int SIZE = 50;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    Sessions sessions;

    private final Form form = new Form("filter", "account");
    private final Form ending = new Form("sessions");
    private String account = "";
    private @Nullable ArrayList<SessionRow> rows;

    @PostConstruct
    void start() {
        account = here.parameter("account");
        form.put("account", account);
    }

    public String search() {
        return here.goTo("sessions", Map.of("account", form.text("account")));
    }

    public String clear() {
        return here.goTo("sessions", Map.of());
    }

    public List<SessionRow> getSessions() {
        ArrayList<SessionRow> known = rows;
        if (known == null) {
            known = new ArrayList<>(read().stream().map(SessionRow::of).toList());
            rows = known;
        }
        return known;
    }

    /** Faces asks also for what a view does not show. */
    private List<SessionDescription> read() {
        if (!here.mayEverywhere("portal:session:view")) return List.of();
        return account.isEmpty()
                ? sessions.list(here.caller(), Pages.asked(here) - 1, SIZE)
                : sessions.listOfAccount(here.caller(), account);
    }

    public Pages getPages() {
        return Pages.of(here, Pages.asked(here), SIZE, sessions.count(here.caller()));
    }

    public String end(String number) {
        return attempts.make(ending, () -> {
            sessions.end(here.caller(), number);
            return here.goTo("sessions", Map.of("account", account, Here.DONE, "sessionEnded"));
        });
    }

    public String endAll() {
        return attempts.make(ending, () -> {
            sessions.endAll(here.caller(), account);
            return here.goTo("sessions", Map.of("account", account, Here.DONE, "sessionsEnded"));
        });
    }

    public boolean isManaged() {
        return here.mayEverywhere("portal:session:manage");
    }

    /** How somebody signed in, in words; as it is for ways that have none. */
    public String method(String key) {
        return here.words().find("method_" + key).orElse(key);
    }

    /** Whose sessions are shown; empty for everybody's. */
    public String getAccount() {
        return account;
    }

    public Form getForm() {
        return form;
    }

    public Form getEnding() {
        return ending;
    }
}
