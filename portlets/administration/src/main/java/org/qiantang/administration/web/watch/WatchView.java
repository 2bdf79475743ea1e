// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.watch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.site.SiteWatch;
import org.qiantang.portal.api.site.SiteWatch.Report;

/** The table of all sites, or one site with its columns and all that is wrong; on a department's own site only that one. */
@Named
@RequestScoped
public class WatchView {

    /** Render parameter: key of the site that is looked at. */
    private static final String WATCHED = "watched";

    @Inject
    Here here;

    @Inject
    SiteWatch watch;

    private @Nullable Report report;

    /** A site in the table. */
    public record Row(String name, int errors, int warnings, String checked, String address, String state) {}

    /** A column of the site that is looked at. */
    public record ColumnRow(String kind, String title, String number, String newest, String address) {}

    /** One thing that is wrong, and how it is mended. */
    public record FindingRow(String state, String severity, String sentence, String help, String address) {}

    public boolean isOneSite() {
        return !site().isEmpty();
    }

    /** Whether there is a table to go back to. */
    public boolean isOfMany() {
        return !here.preference("scope").equals("site");
    }

    private String site() {
        return isOfMany() ? here.parameter(WATCHED) : here.site().key();
    }

    public String getAll() {
        return here.renderUrl(Map.of(WATCHED, ""));
    }

    public List<Row> getSites() {
        if (!here.isSignedIn() || isOneSite()) return List.of();
        return watch.overview(here.caller(), here.language()).stream()
                .map(one -> new Row(
                        one.name(),
                        one.errors(),
                        one.warnings(),
                        here.minute(one.checked()),
                        here.renderUrl(Map.of(WATCHED, one.site())),
                        one.errors() > 0 ? "ERROR" : one.warnings() > 0 ? "WARNING" : "GOOD"))
                .toList();
    }

    /** Faces asks several times for what is checked once. */
    private Report report() {
        Report known = report;
        if (known == null) {
            known = watch.check(here.caller(), site(), here.language());
            report = known;
        }
        return known;
    }

    public String getName() {
        return isShown() ? report().name() : "";
    }

    public String getChecked() {
        return isShown() ? here.minute(report().checked()) : "";
    }

    private boolean isShown() {
        return here.isSignedIn() && isOneSite();
    }

    public List<ColumnRow> getColumns() {
        if (!isShown()) return List.of();
        return report().columns().stream()
                .map(column -> new ColumnRow(
                        here.words().say("column_" + column.kind()),
                        column.title(),
                        column.number() < 0 ? "" : Long.toString(column.number()),
                        here.minute(column.newest()),
                        address(column.link())))
                .toList();
    }

    public List<FindingRow> getFindings() {
        if (!isShown()) return List.of();
        return report().findings().stream().map(this::row).toList();
    }

    private FindingRow row(SiteWatch.Finding finding) {
        String kind = finding.kind().name();
        Object[] arguments = finding.arguments().toArray();
        if (finding.kind() == SiteWatch.Kind.COLUMN_MISSING)
            arguments[0] = here.words().say("column_" + arguments[0]);
        String state = finding.kind().isError() ? "ERROR" : "WARNING";
        return new FindingRow(
                state,
                here.words().say("severity_" + state),
                here.words().say("finding_" + kind, arguments),
                here.words().say("mend_" + kind),
                address(finding.link()));
    }

    private String address(String link) {
        return here.site().siteLink(link).orElse("");
    }
}
