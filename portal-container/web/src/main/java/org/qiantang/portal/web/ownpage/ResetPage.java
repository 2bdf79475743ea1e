// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.security.link.LinkPlace;
import org.qiantang.portal.core.security.link.PasswordLinks;

/** Where people ask for a link who have lost their password. */
@ApplicationScoped
public class ResetPage implements OwnPage {

    static final String PATH = "/_reset";
    private static final String NAME = "name";
    private static final int LONGEST = 254;

    @Inject
    PasswordLinks links;

    @Inject
    QuietAsking asking;

    @Inject
    LinkForms forms;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        if (call.isReading()) {
            if (call.parameter("sent").isEmpty()) show(call, HttpServletResponse.SC_OK, List.of());
            else forms.show(call, "reset-sent", PATH, HttpServletResponse.SC_OK, List.of(), Map.of());
            return;
        }
        forms.requireOwnPost(call, PATH);
        String name = call.parameter(NAME).strip();
        if (name.isEmpty()) mistaken(call, Mistake.UNPROCESSABLE, "nameOrMailMissing");
        else ask(call, name.substring(0, Math.min(name.length(), LONGEST)));
    }

    private void ask(OwnPageCall call, String name) throws IOException {
        LinkPlace place = forms.place(call);
        Caller asker = Caller.anybody(call.request().getRemoteAddr());
        switch (asking.begin(call, "a lost password", () -> links.ask(name, place, asker))) {
            case BEGUN -> call.redirect(call.addresses().link(PATH) + "?sent=yes");
            case TOO_MANY -> mistaken(call, Mistake.TOO_MANY_REQUESTS, "askedTooOften");
            case NO_MAIL -> mistaken(call, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "noMail");
        }
    }

    private void mistaken(OwnPageCall call, int status, String key) throws IOException {
        show(call, status, List.of(forms.mistake(call, NAME, key)));
    }

    private void show(OwnPageCall call, int status, List<Mistake> mistakes) throws IOException {
        forms.show(call, "reset", PATH, status, mistakes, Map.of(NAME, call.parameter(NAME)));
    }
}
