// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.site.template;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.content.ContentNotFoundException;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.api.site.NewSite;
import org.qiantang.portal.api.site.SiteCatalogue;
import org.qiantang.portal.api.site.SiteGenerator;
import org.qiantang.portal.api.site.SiteTemplate;
import org.qiantang.portal.api.site.SiteTemplates;

/** Asks what a template wants to know, and makes the site. */
@Named
@ViewScoped
public class NewSiteView implements Serializable {
    private static final long serialVersionUID = 1;

    private static final String MANAGE = "portal:site:manage";

    /** Fields that screens call otherwise than services, so that each has its own words. */
    private static final Map<String, String> RENAMED =
            Map.of("key", "siteKey", "parent", "siteParent", "organisation", "siteOrganisation");

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    SiteTemplates templates;

    @Inject
    SiteGenerator generator;

    @Inject
    SiteCatalogue catalogue;

    private final Form form = new Form("site", "siteKey", "siteParent", "hosts", "siteOrganisation", "manager");
    private final ArrayList<String> preview = new ArrayList<>();
    private String key = "";
    private transient @Nullable SiteTemplate template;

    @PostConstruct
    void start() {
        key = here.parameter("template");
        if (!isChosen()) return;
        getQuestions().forEach(question -> form.put(question.key(), question.initial()));
        List<SiteCatalogue.Entry> parents = getParents();
        if (!parents.isEmpty()) form.put("siteParent", parents.get(0).key());
    }

    /** Looks only. */
    public String check() {
        preview.clear();
        return attempts.make(form, labels(), () -> {
            refuse(generator.check(here.caller(), wish()));
            NewSite wish = wish();
            preview.addAll(wish.hosts().isEmpty() ? templates.hosts(wish.key(), wish.parent()) : wish.hosts());
            return Attempts.STAY;
        });
    }

    public String generate() {
        preview.clear();
        return attempts.make(form, labels(), () -> here.goTo("site-new-done", Map.of("site", make())));
    }

    private String make() {
        try {
            return generator.generate(here.caller(), wish());
        } catch (RejectedException e) {
            RejectedException renamed = new RejectedException(renamed(e.problems()));
            renamed.initCause(e);
            throw renamed;
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) throw new RejectedException(renamed(problems));
    }

    private static List<Problem> renamed(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Problem(
                        RENAMED.getOrDefault(problem.field(), problem.field()), problem.kind(), problem.arguments()))
                .toList();
    }

    private NewSite wish() {
        Map<String, String> answers = new LinkedHashMap<>();
        getQuestions().forEach(question -> answers.put(question.key(), form.text(question.key())));
        return new NewSite(
                key,
                form.text("siteKey"),
                form.text("siteParent"),
                Arrays.stream(form.text("hosts").split("[\\s,，、]+"))
                        .filter(host -> !host.isEmpty())
                        .toList(),
                answers,
                orNull(form.text("siteOrganisation")),
                orNull(form.text("manager")));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        getQuestions().forEach(question -> labels.put(question.key(), question.label()));
        return labels;
    }

    // ------------------------------------------------------------------ what the view shows

    /** Whether an address names a template. */
    public boolean isChosen() {
        return !key.isEmpty();
    }

    public List<SiteTemplate> getTemplates() {
        return templates.list(here.language());
    }

    public SiteTemplate getTemplate() {
        SiteTemplate known = template;
        if (known == null) {
            known = templates
                    .find(key, here.language())
                    .orElseThrow(() -> new ContentNotFoundException("no template '" + key + "'"));
            template = known;
        }
        return known;
    }

    public List<SiteTemplate.Question> getQuestions() {
        return isChosen() ? getTemplate().questions() : List.of();
    }

    /** The sites below which this person may make others. */
    public List<SiteCatalogue.Entry> getParents() {
        return catalogue.list(here.language()).stream()
                .filter(site -> here.isSignedIn() && here.rights().may(MANAGE, Target.site(site.key())))
                .toList();
    }

    public List<String> getPreview() {
        return preview;
    }

    public Form getForm() {
        return form;
    }
}
