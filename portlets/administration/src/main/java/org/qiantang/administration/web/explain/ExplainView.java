// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.explain;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.security.Explainer;
import org.qiantang.portal.api.security.Explanation;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Target;

/** Tells why somebody may, or may not, do something. The address keeps the question, so that it can be passed on. */
@Named
@ViewScoped
public class ExplainView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final List<String> FIELDS = List.of("account", "permission", "site", "organisation", "author");

    /** What people ask most; any other permission can be typed. */
    private static final List<String> SUGGESTED = List.of(
            "content:news:view",
            "content:news:load",
            "content:news:edit",
            "content:news:review",
            "content:news:publish",
            "content:news:withdraw",
            "case:letters:handle",
            "site:page:change",
            "portal:account:manage",
            "portal:organisation:manage",
            "portal:grant:manage",
            "portal:role:manage",
            "portal:audit:read");

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    Explainer explainer;

    private final Form form = new Form("explain", "account", "permission", "site", "organisation", "author");
    private transient @Nullable Explanation explanation;

    @PostConstruct
    void start() {
        FIELDS.forEach(field -> form.put(field, here.parameter(field)));
        if (!isAsked() || !here.mayEverywhere("portal:explain:read")) return;
        attempts.make(form, () -> {
            explanation = explain();
            return Attempts.STAY;
        });
    }

    private boolean isAsked() {
        return !form.text("permission").isEmpty();
    }

    private Explanation explain() {
        return explainer.explain(
                here.caller(),
                form.text("account"),
                form.text("permission"),
                new Target(known("site"), known("organisation"), known("author")),
                here.language());
    }

    private @Nullable String known(String field) {
        String typed = form.text(field);
        return typed.isEmpty() ? null : typed;
    }

    /** Who asks a question that cannot be answered keeps it in the form. */
    public String ask() {
        explanation = null; // it answers another question
        return attempts.make(form, () -> {
            if (!isAsked()) throw new RejectedException(Problem.of("permission", Problem.Kind.MISSING));
            explain();
            Map<String, String> question = new LinkedHashMap<>();
            FIELDS.forEach(field -> question.put(field, form.text(field)));
            return here.goTo("explain", question);
        });
    }

    public Form getForm() {
        return form;
    }

    public List<String> getSuggested() {
        return SUGGESTED;
    }

    public @Nullable Explanation getExplanation() {
        return explanation;
    }
}
