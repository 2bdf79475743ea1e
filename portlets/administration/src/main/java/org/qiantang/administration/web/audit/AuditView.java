// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.ChinaTime;
import org.qiantang.administration.web.window.Here;
import org.qiantang.administration.web.window.Pages;
import org.qiantang.portal.api.audit.AuditCheck;
import org.qiantang.portal.api.audit.AuditOutcome;
import org.qiantang.portal.api.audit.AuditPage;
import org.qiantang.portal.api.audit.AuditTrail;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;

/** Searches the audit log and has it checked. The address keeps what is looked for; each look is itself recorded. */
@Named
@ViewScoped
public class AuditView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int SIZE = 50;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    AuditTrail trail;

    private final Form form = new Form("filter", AuditQuestion.FIELDS.toArray(String[]::new));
    private transient @Nullable AuditPage found;
    private transient @Nullable AuditCheck check;

    @PostConstruct
    void start() {
        AuditQuestion.FIELDS.forEach(field -> form.put(field, here.parameter(field)));
        // Other screens name one account.
        if (form.text("actor").isEmpty()) form.put("actor", here.parameter("account"));
    }

    public String search() {
        return attempts.make(form, () -> {
            requireDays();
            Map<String, String> asked = new LinkedHashMap<>();
            AuditQuestion.FIELDS.forEach(field -> asked.put(field, form.text(field)));
            return here.goTo("audit", asked);
        });
    }

    private void requireDays() {
        List<Problem> problems = new ArrayList<>();
        for (String field : List.of("from", "until")) {
            String typed = form.text(field);
            if (!typed.isEmpty() && ChinaTime.day(typed).isEmpty())
                problems.add(Problem.of(field, Problem.Kind.INVALID));
        }
        if (!problems.isEmpty()) throw new RejectedException(problems);
    }

    public String clear() {
        return here.goTo("audit", Map.of());
    }

    /** Checks the whole log; what it finds is shown as the last check. */
    public String verify() {
        trail.verifyNow(here.caller());
        return here.goTo("audit", Map.of(Here.DONE, "auditChecked"));
    }

    private AuditPage found() {
        AuditPage known = found;
        if (known == null) {
            known = trail.search(here.caller(), AuditQuestion.read(form::text), Pages.asked(here), SIZE);
            found = known;
        }
        return known;
    }

    public List<AuditRow> getRows() {
        if (!here.mayEverywhere("portal:audit:read")) return List.of();
        return found().records().stream().map(AuditRow::of).toList();
    }

    public Pages getPages() {
        return Pages.of(here, Pages.asked(here), SIZE, found().total());
    }

    /** What the last check has found. */
    public AuditCheck getCheck() {
        AuditCheck known = check;
        if (known == null) {
            known = trail.lastCheck(here.caller());
            check = known;
        }
        return known;
    }

    /** What was done, in words; the name in the log where there are none. */
    public String action(String name) {
        return here.words().find("action_" + name).orElse(name);
    }

    /** An account as it is; the portal's own actors in words. */
    public String actor(String name) {
        return here.words().find("actor_" + name).orElse(name);
    }

    /** What forms call a field; its name in the log where none has it. */
    public String field(String name) {
        return here.words().find("field_" + name).orElse(name);
    }

    public Form getForm() {
        return form;
    }

    public AuditOutcome[] getOutcomes() {
        return AuditOutcome.values();
    }
}
