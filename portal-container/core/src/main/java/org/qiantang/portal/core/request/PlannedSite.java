// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.site.NewSite;
import org.qiantang.portal.api.site.SiteGenerator;
import org.qiantang.portal.api.site.SitePlan;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.blueprint.BlueprintWriter;
import org.qiantang.portal.core.blueprint.SiteImporter;
import org.qiantang.portal.core.organisation.Organisation;
import org.qiantang.portal.core.organisation.OrganisationRepository;
import org.qiantang.portal.core.security.permission.GrantRegister;
import org.qiantang.portal.core.site.MenuEntry;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PathPattern;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteIdentity;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.core.site.Texts;
import org.qiantang.portal.views.Messages;

/** Makes the site that a plan describes, within the transaction that approves it. */
@ApplicationScoped
public class PlannedSite {

    private static final Set<String> ROLES = Set.of("site-administrator", "editor");

    private final Messages messages =
            new Messages(PlannedSite.class.getClassLoader(), PlannedSite.class.getPackageName() + ".messages");

    @Inject
    SiteImporter importer;

    @Inject
    BlueprintWriter writer;

    @Inject
    Sites sites;

    @Inject
    WishedNames names;

    @Inject
    OrganisationRepository organisations;

    @Inject
    GrantRegister grants;

    /** Only where the portal has templates. */
    @Inject
    Instance<SiteGenerator> generator;

    /** @param officer who approves; what is made by it is the portal's own doing, for office staff import no sites */
    void make(Caller officer, SitePlan plan, String requester) {
        Caller portal = new Caller(Caller.PORTAL, officer.address(), officer.session());
        switch (Objects.requireNonNull(plan.mode(), "a filed plan has a mode")) {
            case GENERATED -> generate(portal, plan, requester);
            case HOSTED -> host(portal, plan, requester);
            case OWN_SERVER -> {} // the plan itself is the record of it
        }
    }

    private void generate(Caller portal, SitePlan plan, String requester) {
        if (!generator.isResolvable())
            throw new RejectedException(Problem.of("template", Problem.Kind.UNKNOWN, plan.template()));
        generator
                .get()
                .generate(
                        portal,
                        new NewSite(
                                plan.template(),
                                plan.siteKey(),
                                plan.parent(),
                                hosts(plan),
                                answers(plan),
                                plan.organisation(),
                                requester));
    }

    /** The one of the plan first, then those that the site above has for such sites, as far as nobody else has or wants them. */
    private List<String> hosts(SitePlan plan) {
        List<String> hosts = new ArrayList<>(List.of(plan.host()));
        names.hosts(plan.parent(), plan.siteKey()).stream()
                .filter(host -> !host.equals(plan.host()))
                .filter(host -> names.check("", host, null).isEmpty())
                .forEach(hosts::add);
        return hosts;
    }

    /** With the names of the plan where the template asks for them and nobody has answered. */
    static Map<String, String> answers(SitePlan plan) {
        Map<String, String> answers = new LinkedHashMap<>(plan.answers());
        answers.values().removeIf(String::isBlank);
        answers.putIfAbsent("name", plan.nameChinese());
        if (!plan.nameEnglish().isBlank()) answers.putIfAbsent("name-en", plan.nameEnglish());
        return answers;
    }

    private void host(Caller portal, SitePlan plan, String requester) {
        try {
            importer.importBlueprint(portal, writer.write(site(plan)), false);
        } catch (BlueprintInvalidException e) {
            RejectedException rejected = new RejectedException(Problem.of("host", Problem.Kind.TAKEN, plan.host()));
            rejected.initCause(e);
            throw rejected;
        }
        organisations.own(plan.siteKey(), plan.organisation());
        grants.addFirstOfSite(portal, requester, plan.siteKey(), ROLES);
    }

    /** A site with a home page, on which its department builds. */
    private Site site(SitePlan plan) {
        List<Locale> languages = sites.get(plan.parent()).languages();
        Optional<Organisation> owner = organisations.find(plan.organisation());
        String organizer = owner.map(Organisation::getNameChinese).orElse(plan.organisation());
        String english = owner.map(Organisation::getNameEnglish).orElse("");
        return new Site(
                plan.siteKey(),
                plan.parent(),
                texts(languages, plan.nameChinese(), plan.nameEnglish()),
                Texts.NONE,
                Texts.NONE,
                hosts(plan),
                "",
                languages,
                new SiteIdentity("", "", "", texts(languages, organizer, english), Texts.NONE, "", "", Texts.NONE),
                Map.of("function", List.of(new MenuEntry("home", "", Texts.NONE, "house", Texts.NONE))),
                List.of(home(languages, organizer, english)));
    }

    /** The text says who runs the site; what the plan says is between the department and the office. */
    private Page home(List<Locale> languages, String organizer, String english) {
        String chinese = messages.text(Locale.SIMPLIFIED_CHINESE, "site.welcome", escaped(organizer));
        String other = messages.text(Locale.ENGLISH, "site.welcome", escaped(english.isBlank() ? organizer : english));
        PortletWindow welcome = new PortletWindow(
                "welcome",
                "links",
                "text",
                Texts.NONE,
                false,
                "",
                Map.of("html", List.of(chinese), "html.en", List.of(other)));
        return new Page(
                "home",
                PathPattern.parse("/"),
                texts(
                        languages,
                        messages.text(Locale.SIMPLIFIED_CHINESE, "site.home"),
                        messages.text(Locale.ENGLISH, "site.home")),
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                null,
                "plain",
                true,
                false,
                Set.of(),
                List.of(),
                Map.of("main", List.of(welcome)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Texts texts(List<Locale> languages, String chinese, String english) {
        Map<Locale, String> texts = new LinkedHashMap<>();
        List<Locale> left = new ArrayList<>(languages);
        texts.put(left.remove(0), chinese);
        if (!english.isBlank())
            left.stream()
                    .filter(language -> language.getLanguage().equals("en"))
                    .findFirst()
                    .ifPresent(language -> texts.put(language, english));
        return new Texts(texts);
    }
}
