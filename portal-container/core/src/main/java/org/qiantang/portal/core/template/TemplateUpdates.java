// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.api.site.SiteUpdates;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.blueprint.BlueprintReader;
import org.qiantang.portal.core.blueprint.BlueprintWriter;
import org.qiantang.portal.core.blueprint.SiteExporter;
import org.qiantang.portal.core.blueprint.SiteImporter;
import org.qiantang.portal.core.blueprint.SiteRepository;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteChangeRepository;
import org.qiantang.portal.core.template.Part.Branch;

/** Merges the present version of a template into the sites that were made of an earlier one. */
@ApplicationScoped
@Transactional
public class TemplateUpdates implements SiteUpdates {

    private static final String UPDATE = "site:template:update";

    @Inject
    Templates templates;

    @Inject
    GeneratedSiteRepository generated;

    @Inject
    SiteRepository sites;

    @Inject
    SiteExporter exporter;

    @Inject
    SiteImporter importer;

    @Inject
    SiteChangeRepository changes;

    @Inject
    BlueprintReader reader;

    @Inject
    BlueprintWriter writer;

    @Inject
    Permissions permissions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The three sides of a merge. */
    private record Sides(GeneratedSite origin, Template template, Site ours, Site base, Site theirs, String theirText) {

        Branch merge(ThreeWayMerge merge) {
            return merge.merge(
                    SiteParts.of(base, ours.languages()),
                    SiteParts.of(ours, ours.languages()),
                    SiteParts.of(theirs, ours.languages()));
        }
    }

    @Override
    public Optional<Update> find(Caller caller, String site, Locale language) {
        permissions.require(caller, UPDATE, Target.site(site));
        return sides(site).map(sides -> describe(sides, language));
    }

    private Optional<Sides> sides(String site) {
        Optional<GeneratedSite> origin = generated.find(site);
        Optional<Template> template = origin.flatMap(from -> templates.find(from.getTemplate()));
        if (origin.isEmpty() || template.isEmpty()) return Optional.empty();
        Site ours = exporter.current(site);
        Optional<Site> above = Optional.ofNullable(ours.parent()).flatMap(sites::find);
        if (above.isEmpty()) return Optional.empty();
        Map<String, String> answers = Answers.read(origin.get().getAnswers());
        String text = template.get().fill(site, above.get(), ours.hosts(), answers, templates::isDeployed);
        Site base = reader.read(origin.get().getBase()).site();
        Site theirs = reader.read(text).site();
        return Optional.of(new Sides(origin.get(), template.get(), ours, base, theirs, text));
    }

    private Update describe(Sides sides, Locale language) {
        ThreeWayMerge merge = new ThreeWayMerge(Set.of());
        Branch merged = sides.merge(merge);
        ChangeWords words = new ChangeWords(
                merged, SiteParts.of(sides.theirs(), sides.ours().languages()), language);
        return new Update(
                sides.template().key(),
                sides.template().names().in(language),
                sides.origin().getTemplateVersion(),
                sides.template().version(),
                state(sides),
                merge.things().stream().map(words::describe).toList());
    }

    private String state(Sides sides) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(writer.write(sides.ours()).getBytes(StandardCharsets.UTF_8));
            digest.update(sides.origin().getBase().getBytes(StandardCharsets.UTF_8));
            digest.update(sides.theirText().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    @Override
    public void apply(Caller caller, String site, String seen, Set<String> template) {
        permissions.require(caller, UPDATE, Target.site(site));
        changes.begin(); // before looking, so that nobody changes the site in between
        Sides sides = sides(site).orElseThrow(() -> new RejectedException(Problem.of("", Problem.Kind.UNKNOWN, site)));
        if (!state(sides).equals(seen)) throw new RejectedException(Problem.of("", Problem.Kind.CHANGED_MEANWHILE));
        Site merged = new SiteAssembly(sides.merge(new ThreeWayMerge(template))).site(sides.ours());
        take(caller, merged);
        int from = sides.origin().getTemplateVersion();
        sides.origin().take(sides.template().version(), sides.theirText(), clock.instant());
        audit.append(AuditEvent.of(caller, "site.updated")
                .about("site", site)
                .at(site)
                .changing(
                        Map.of("version", from),
                        Map.of(
                                "version",
                                sides.template().version(),
                                "template",
                                sides.template().key(),
                                "chosen",
                                String.join(" ", template.stream().sorted().toList()))));
    }

    private void take(Caller caller, Site merged) {
        try {
            importer.importOwn(caller, writer.write(merged), true);
        } catch (BlueprintInvalidException e) {
            RejectedException rejected = new RejectedException(e.problems().stream()
                    .map(problem -> Problem.of("", Problem.Kind.INVALID, problem.message()))
                    .toList());
            rejected.initCause(e);
            throw rejected;
        }
    }
}
