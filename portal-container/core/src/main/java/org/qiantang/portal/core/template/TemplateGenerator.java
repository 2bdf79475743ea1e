// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.api.site.NewSite;
import org.qiantang.portal.api.site.SiteGenerator;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.blueprint.BlueprintFields;
import org.qiantang.portal.core.blueprint.BlueprintWriter;
import org.qiantang.portal.core.blueprint.SiteImporter;
import org.qiantang.portal.core.blueprint.SiteRepository;
import org.qiantang.portal.core.organisation.OrganisationRepository;
import org.qiantang.portal.core.security.permission.GrantRegister;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.HostName;
import org.qiantang.portal.core.site.Site;

/** Makes sites of the portal's templates. */
@ApplicationScoped
@Transactional
public class TemplateGenerator implements SiteGenerator {

    /** With these the first person of a new site begins. */
    private static final Set<String> FIRST_ROLES = Set.of("site-administrator", "editor");

    @Inject
    Templates templates;

    @Inject
    SiteRepository sites;

    @Inject
    SiteImporter importer;

    @Inject
    BlueprintWriter writer;

    @Inject
    OrganisationRepository organisations;

    @Inject
    GrantRegister grants;

    @Inject
    GeneratedSiteRepository generated;

    @Inject
    ColumnSetup columns;

    @Inject
    Permissions permissions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Override
    public List<Problem> check(Caller caller, NewSite wish) {
        permissions.require(caller, "portal:site:view", Target.site(wish.parent()));
        return problems(caller, wish);
    }

    private List<Problem> problems(Caller caller, NewSite wish) {
        List<Problem> problems = new ArrayList<>();
        if (wish.key().isBlank()) problems.add(Problem.of("key", Problem.Kind.MISSING));
        else if (!BlueprintFields.isKey(wish.key())) problems.add(Problem.of("key", Problem.Kind.INVALID));
        else if (sites.find(wish.key()).isPresent()) problems.add(Problem.of("key", Problem.Kind.TAKEN, wish.key()));
        Optional<Site> above = sites.find(wish.parent());
        if (above.isEmpty()) problems.add(Problem.of("parent", Problem.Kind.UNKNOWN, wish.parent()));
        if (problems.isEmpty()) checkHosts(wish, problems);
        if (wish.organisation() != null
                && organisations.find(wish.organisation()).isEmpty())
            problems.add(Problem.of("organisation", Problem.Kind.UNKNOWN, wish.organisation()));
        if (wish.manager() != null) grants.checkFirst(caller, wish.manager()).ifPresent(problems::add);
        problems.addAll(templates.check(wish.template(), wish.answers()));
        return problems;
    }

    private void checkHosts(NewSite wish, List<Problem> problems) {
        List<String> hosts = wish.hosts().isEmpty() ? templates.hosts(wish.key(), wish.parent()) : wish.hosts();
        if (hosts.isEmpty()) problems.add(Problem.of("hosts", Problem.Kind.MISSING));
        if (hosts.size() > TemplateReader.MOST_HOSTS)
            problems.add(Problem.of("hosts", Problem.Kind.TOO_LONG, String.valueOf(TemplateReader.MOST_HOSTS)));
        for (String host : hosts) {
            Optional<String> ascii = ascii(host);
            if (ascii.isEmpty()) problems.add(Problem.of("hosts", Problem.Kind.INVALID, host));
            else if (sites.findOwner(ascii.get()).isPresent())
                problems.add(Problem.of("hosts", Problem.Kind.TAKEN, host));
        }
    }

    private static Optional<String> ascii(String host) {
        try {
            return Optional.of(HostName.parse(host).ascii());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // the caller tells
        }
    }

    @Override
    public String generate(Caller caller, NewSite wish) {
        permissions.require(caller, "portal:site:manage", Target.site(wish.parent()));
        List<Problem> problems = problems(caller, wish);
        if (!problems.isEmpty()) throw new RejectedException(problems);
        Template template = templates.find(wish.template()).orElseThrow();
        Site above = sites.find(wish.parent()).orElseThrow();
        String text = template.fill(wish.key(), above, wish.hosts(), wish.answers(), templates::isDeployed);
        Site site = importer.importOwn(caller, text, true);
        record(wish, template, site);
        if (wish.organisation() != null) organisations.own(site.key(), wish.organisation());
        if (wish.manager() != null) grants.addFirstOfSite(caller, wish.manager(), site.key(), FIRST_ROLES);
        columns.add(site.key(), template.columns(site.key(), above, wish.answers()));
        audit.append(AuditEvent.of(caller, "site.generated")
                .about("site", site.key())
                .at(site.key())
                .changing(
                        Map.of(),
                        Map.of(
                                "template", template.key(),
                                "version", template.version(),
                                "parent", wish.parent(),
                                "organisation", wish.organisation() == null ? "" : wish.organisation(),
                                "manager", wish.manager() == null ? "" : wish.manager())));
        return site.key();
    }

    private void record(NewSite wish, Template template, Site site) {
        GeneratedSite origin = new GeneratedSite(site.key(), template.key(), Answers.write(wish.answers()));
        origin.take(template.version(), writer.write(site), clock.instant());
        generated.add(origin);
    }
}
