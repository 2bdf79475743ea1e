// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.IDN;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.ChinaTime;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.content.ContentNotFoundException;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.site.SiteMode;
import org.qiantang.portal.api.site.SitePlan;
import org.qiantang.portal.api.site.SiteRequest;
import org.qiantang.portal.api.site.SiteRequestAction;
import org.qiantang.portal.api.site.SiteRequests;
import org.qiantang.portal.api.site.SiteTemplate;
import org.qiantang.portal.api.site.SiteTemplates;

/** The form of a plan: kept as a draft at any time, handed in when it is complete. */
@Named
@ViewScoped
public class PlanView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String ANSWER = "answers.";
    private static final String PARENT = "parentSite";

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    SiteRequests requests;

    /** Only where the portal has templates. */
    @Inject
    transient Instance<SiteTemplates> templates;

    private final Form form = new Form(
            "plan",
            "organisation",
            "mode",
            "template",
            "siteKey",
            "host",
            "nameChinese",
            "nameEnglish",
            "purpose",
            "coverage",
            "needs",
            "visits",
            "leader",
            "phone",
            "mail",
            "deputy",
            "starts",
            "trial",
            "opens",
            "server",
            "filing");
    private final HashMap<String, String> answers = new HashMap<>();
    private @Nullable Long id;
    private long version;
    private String parent = "main";
    private boolean namesGood;

    @PostConstruct
    void start() {
        if (!here.isSignedIn()) return;
        if (!here.preference(PARENT).isEmpty()) parent = here.preference(PARENT);
        String asked = here.parameter("plan");
        if (asked.isEmpty()) {
            List<SiteRequests.Applicant> own = requests.listApplicants(here.caller());
            if (own.size() == 1) form.put("organisation", own.get(0).code());
            return;
        }
        if (!asked.matches("[0-9]{1,18}")) throw new ContentNotFoundException("no site request '" + asked + "'");
        SiteRequest known = requests.get(here.caller(), Long.parseLong(asked));
        if (!known.editable()) throw new ContentNotFoundException("no draft '" + asked + "'");
        id = known.id();
        version = known.version();
        show(known.plan());
    }

    private void show(SitePlan plan) {
        parent = plan.parent();
        answers.putAll(plan.answers());
        form.put("organisation", plan.organisation())
                .put("mode", plan.mode() == null ? "" : plan.mode().name())
                .put("template", plan.template())
                .put("siteKey", plan.siteKey())
                .put("host", IDN.toUnicode(plan.host()))
                .put("nameChinese", plan.nameChinese())
                .put("nameEnglish", plan.nameEnglish())
                .put("purpose", plan.purpose())
                .put("coverage", plan.coverage())
                .put("needs", plan.needs())
                .put("visits", plan.visits() == null ? "" : plan.visits().toString())
                .put("leader", plan.leader())
                .put("phone", plan.phone())
                .put("mail", plan.mail())
                .put("deputy", plan.deputy())
                .put("starts", day(plan.starts()))
                .put("trial", day(plan.trial()))
                .put("opens", day(plan.opens()))
                .put("server", plan.server())
                .put("filing", plan.filing());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Keeps what is there; shows the questions of a template that was chosen. */
    public String save() {
        namesGood = false;
        return attempts.make(form, () -> {
            SiteRequest kept = keep();
            return here.goTo("site-request-edit", Map.of("plan", String.valueOf(kept.id()), Here.DONE, "planSaved"));
        });
    }

    /** Says whether key and host name can be had, and proposes a host name where there is none. */
    public String checkNames() {
        namesGood = false;
        return attempts.make(form, () -> {
            String key = form.text("siteKey");
            if (form.text("host").isEmpty() && !key.isEmpty())
                requests.hosts(parent, key).stream()
                        .findFirst()
                        .ifPresent(host -> form.put("host", IDN.toUnicode(host)));
            List<Problem> problems = requests.checkNames(here.caller(), id, read(new ArrayList<>()));
            if (!problems.isEmpty()) throw new RejectedException(problems);
            namesGood = !form.text("siteKey").isEmpty() || !form.text("host").isEmpty();
            return Attempts.STAY;
        });
    }

    public String file() {
        namesGood = false;
        return attempts.make(form, () -> {
            SiteRequest kept = keep();
            id = kept.id();
            version = kept.version();
            requests.act(here.caller(), kept.id(), kept.version(), SiteRequestAction.FILE, "");
            return here.goTo("site-request", Map.of("plan", String.valueOf(kept.id()), Here.DONE, "planFILE"));
        });
    }

    private SiteRequest keep() {
        List<Problem> problems = new ArrayList<>();
        SitePlan plan = read(problems);
        if (plan.organisation().isEmpty()) problems.add(Problem.of("organisation", Problem.Kind.MISSING));
        if (!problems.isEmpty()) throw new RejectedException(problems);
        return requests.save(here.caller(), id, version, plan);
    }

    private SitePlan read(List<Problem> problems) {
        return new SitePlan(
                form.text("organisation"),
                parent,
                RequestQuestion.named(SiteMode.values(), form.text("mode")),
                form.text("siteKey"),
                form.text("host"),
                form.text("nameChinese"),
                form.text("nameEnglish"),
                form.text("purpose"),
                form.text("coverage"),
                form.text("needs"),
                visits(problems),
                form.text("leader"),
                form.text("phone"),
                form.text("mail"),
                form.text("deputy"),
                readDay("starts", problems),
                readDay("trial", problems),
                readDay("opens", problems),
                form.text("template"),
                answers,
                form.text("server"),
                form.text("filing"));
    }

    private @Nullable Integer visits(List<Problem> problems) {
        String typed = form.text("visits");
        if (typed.isEmpty()) return null;
        if (typed.matches("[0-9]{1,9}")) return Integer.valueOf(typed);
        problems.add(Problem.of("visits", Problem.Kind.INVALID));
        return null;
    }

    private @Nullable LocalDate readDay(String field, List<Problem> problems) {
        String typed = form.text(field);
        if (typed.isEmpty()) return null;
        Optional<LocalDate> day = ChinaTime.day(typed);
        if (day.isEmpty()) problems.add(Problem.of(field, Problem.Kind.INVALID));
        return day.orElse(null);
    }

    // ------------------------------------------------------------------ what the view shows

    /** The host names that the site above has for the key that was typed. */
    public List<String> getHosts() {
        String key = form.text("siteKey");
        return requests.hosts(parent, key.isEmpty() ? "site" : key);
    }

    public List<SiteTemplate> getTemplates() {
        return templates.isResolvable() ? templates.get().list(here.language()) : List.of();
    }

    /** Of the template that was kept with the plan. */
    public List<SiteTemplate.Question> getQuestions() {
        if (!isGenerated()) return List.of();
        return getTemplates().stream()
                .filter(template -> template.key().equals(form.text("template")))
                .flatMap(template -> template.questions().stream())
                .filter(question ->
                        !question.key().equals("name") && !question.key().equals("name-en"))
                .toList();
    }

    public boolean isGenerated() {
        return form.text("mode").equals(SiteMode.GENERATED.name());
    }

    /** What is wrong with an answer. */
    public String mistake(SiteTemplate.Question question) {
        return form.mistake(ANSWER + question.key());
    }

    public List<SiteMode> getModes() {
        List<SiteMode> modes = new ArrayList<>(List.of(SiteMode.values()));
        if (getTemplates().isEmpty()) modes.remove(SiteMode.GENERATED);
        return modes;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public Form getForm() {
        return form;
    }

    /** Whether the names have just been looked at and can be had. */
    public boolean isNamesGood() {
        return namesGood && !form.isMistaken();
    }

    public boolean isKept() {
        return id != null;
    }
}
