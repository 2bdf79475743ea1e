// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.IDN;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.content.ContentNotFoundException;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.site.SiteRequest;
import org.qiantang.portal.api.site.SiteRequestAction;
import org.qiantang.portal.api.site.SiteRequests;

/**
 * One plan with its history; does something with it. What others did since the person opened it is marked when it keeps them
 * from doing what they wanted, and their words stay.
 */
@Named
@ViewScoped
public class RequestView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    SiteRequests requests;

    private final Form form = new Form("decide", "statement");
    private long id;
    private long version;
    private int seen;
    private boolean overtaken;
    private transient @Nullable SiteRequest request;

    @PostConstruct
    void start() {
        if (!here.isSignedIn()) return;
        String asked = here.parameter("plan");
        if (!asked.matches("[0-9]{1,18}")) throw new ContentNotFoundException("no site request '" + asked + "'");
        id = Long.parseLong(asked);
        version = getPlan().version();
        seen = getPlan().steps().size();
    }

    public SiteRequest getPlan() {
        SiteRequest known = request;
        if (known == null) {
            known = requests.get(here.caller(), id);
            request = known;
        }
        return known;
    }

    public String act(String name) {
        overtaken = false;
        return attempts.make(form, () -> {
            SiteRequestAction action = SiteRequestAction.valueOf(name);
            try {
                requests.act(here.caller(), id, version, action, form.text("statement"));
            } catch (RejectedException e) {
                request = null; // look again
                overtaken = e.problems().stream().anyMatch(one -> one.kind() == Problem.Kind.CHANGED_MEANWHILE);
                version = getPlan().version();
                throw e;
            }
            return here.goTo("site-request", Map.of("plan", String.valueOf(id), Here.DONE, "plan" + action.name()));
        });
    }

    public boolean may(String action) {
        return getPlan().possible().contains(SiteRequestAction.valueOf(action));
    }

    /** Whether this was done by somebody else while the person was writing. */
    public boolean isNew(SiteRequest.Step step) {
        List<SiteRequest.Step> steps = getPlan().steps();
        return overtaken && steps.indexOf(step) >= seen;
    }

    /** The host name in its own script, with the form that computers use behind it where they differ. */
    public String getHost() {
        String ascii = getPlan().plan().host();
        String shown = IDN.toUnicode(ascii);
        return shown.equals(ascii) ? ascii : here.words().say("hostBoth", shown, ascii);
    }

    public boolean isActed() {
        return !getPlan().possible().isEmpty();
    }

    public Form getForm() {
        return form;
    }
}
