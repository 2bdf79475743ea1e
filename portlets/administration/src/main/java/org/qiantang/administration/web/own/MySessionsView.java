// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.own;

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
import org.qiantang.administration.web.session.SessionRow;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.security.Sessions;

/** Where one is signed in; signs out there. */
@Named
@ViewScoped
public class MySessionsView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    Sessions sessions;

    private final Form ending = new Form("sessions");
    private @Nullable ArrayList<SessionRow> rows;

    public List<SessionRow> getSessions() {
        ArrayList<SessionRow> known = rows;
        if (known == null) {
            known = new ArrayList<>();
            if (here.isSignedIn()) {
                String account = here.caller().account();
                sessions.listOfAccount(here.caller(), account).stream()
                        .map(SessionRow::of)
                        .forEach(known::add);
            }
            rows = known;
        }
        return known;
    }

    public String end(String number) {
        return attempts.make(ending, () -> {
            sessions.end(here.caller(), number);
            return here.goTo("my-account", Map.of(Here.DONE, "sessionEnded"));
        });
    }

    /** All but the one in which this is done. */
    public String endOthers() {
        return attempts.make(ending, () -> {
            sessions.endAll(here.caller(), here.caller().account());
            return here.goTo("my-account", Map.of(Here.DONE, "othersEnded"));
        });
    }

    public Form getEnding() {
        return ending;
    }
}
