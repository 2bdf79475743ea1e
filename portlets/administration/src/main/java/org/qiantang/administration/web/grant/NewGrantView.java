// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.grant;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.ChinaTime;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.organisation.OrganisationDirectory;
import org.qiantang.portal.api.organisation.PostDescription;
import org.qiantang.portal.api.security.Grants;
import org.qiantang.portal.api.security.NewGrant;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Scope;
import org.qiantang.portal.api.security.Target;

/** Gives a role to an account or to a post. */
@Named
@ViewScoped
public class NewGrantView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    Grants grants;

    @Inject
    PlaceChoices places;

    @Inject
    OrganisationDirectory organisations;

    private final Form form = new Form("grant", "account", "organisation", "post", "role", "scope", "expires");
    private boolean toPost;

    @PostConstruct
    void start() {
        toPost = here.parameter("to").equals("post");
        form.put("account", here.parameter("account"));
        form.put("role", here.parameter("role"));
        form.put("organisation", here.parameter("organisation"));
        form.put("post", here.parameter("post"));
        form.put("scope", Place.write(places.widest()));
    }

    /** Nothing but the form anew, with the posts of the organisation that was chosen. */
    public String showPosts() {
        form.put("post", "");
        return Attempts.STAY;
    }

    public List<PostDescription> getPosts() {
        String code = form.text("organisation");
        boolean seen = here.isSignedIn() && here.rights().may("portal:organisation:view", Target.organisation(code));
        return code.isEmpty() || !seen ? List.of() : organisations.listPosts(here.caller(), code);
    }

    public String give() {
        return attempts.make(form, () -> {
            NewGrant grant = read();
            grants.add(here.caller(), grant);
            Map<String, String> next = new LinkedHashMap<>();
            if (toPost) next.put("role", grant.role());
            else next.put("account", grant.account());
            next.put(Here.DONE, "granted");
            return here.goTo("grants", next);
        });
    }

    private NewGrant read() {
        List<Problem> problems = new ArrayList<>();
        Long post = toPost ? post(problems) : null;
        String role = form.text("role");
        if (role.isEmpty()) problems.add(Problem.of("role", Problem.Kind.MISSING));
        Scope scope = Place.read(form.text("scope")).orElse(places.widest());
        Instant expires = expires(problems);
        if (!problems.isEmpty()) throw new RejectedException(problems);
        return new NewGrant(toPost ? "" : form.text("account"), post, role, scope, expires);
    }

    private @Nullable Long post(List<Problem> problems) {
        String chosen = form.text("post");
        if (chosen.matches("[0-9]{1,18}")) return Long.valueOf(chosen);
        problems.add(Problem.of("post", Problem.Kind.MISSING));
        return null;
    }

    /** When the last day is over. */
    private @Nullable Instant expires(List<Problem> problems) {
        String typed = form.text("expires");
        if (typed.isEmpty()) return null;
        var day = ChinaTime.day(typed);
        if (day.isEmpty()) problems.add(Problem.of("expires", Problem.Kind.INVALID));
        return day.map(last -> ChinaTime.start(last.plusDays(1))).orElse(null);
    }

    public Form getForm() {
        return form;
    }

    public boolean isToPost() {
        return toPost;
    }
}
