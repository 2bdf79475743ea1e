// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.site.theme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.theme.ThemePackages;
import org.qiantang.portal.api.theme.ThemeProblem;
import org.qiantang.portal.api.theme.ThemeRejectedException;

/** The theme that this site wears and all versions of its packages: uploads, activates, takes off, removes. */
@Named
@ViewScoped
public class SiteThemeView implements Serializable {
    private static final long serialVersionUID = 1;

    private static final String MANAGE = "site:theme:manage";
    private static final String VIEW = "site-theme";

    /** Bytes; what is longer is no package and is not even read. The service has the exact limit, and says so. */
    private static final int LONGEST = 8 * 1024 * 1024;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    ThemePackages packages;

    private final Form form = new Form("upload", "themeFile");
    private final Form acts = new Form("acts");
    private final ArrayList<ThemeProblem> problems = new ArrayList<>();
    private String fileName = "";
    private @Nullable ArrayList<VersionRow> rows;
    private @Nullable String worn;
    private @Nullable VersionRow asked;
    private transient @Nullable Part file;

    /** A new version, which nobody sees yet; or everything that is wrong with the package. */
    public String upload() {
        problems.clear();
        return attempts.make(form, () -> {
            byte[] zip = content();
            try {
                packages.upload(here.caller(), here.site().key(), zip, here.language());
            } catch (ThemeRejectedException e) {
                problems.addAll(e.problems());
                return Attempts.STAY;
            }
            return here.goTo(VIEW, Map.of(Here.DONE, "themeUploaded"));
        });
    }

    private byte[] content() {
        Part chosen = file;
        file = null;
        if (chosen == null || chosen.getSize() == 0)
            throw new RejectedException(Problem.of("themeFile", Problem.Kind.MISSING));
        if (chosen.getSize() > LONGEST) throw new RejectedException(Problem.of("themeFile", Problem.Kind.TOO_LONG));
        fileName = Objects.requireNonNullElse(chosen.getSubmittedFileName(), "");
        try (InputStream content = chosen.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the file that was sent", e);
        }
    }

    /** Citizens see this version from now on. */
    public String activate(VersionRow row) {
        return act(
                "themeActivated",
                Map.of(Problem.Kind.IN_USE, "themeLayouts"),
                site -> packages.activate(here.caller(), site, row.theme(), row.number()));
    }

    /** Citizens see the theme of the site above again. */
    public String takeOff() {
        Map<Problem.Kind, String> hindrances =
                Map.of(Problem.Kind.IN_USE, "themeLayouts", Problem.Kind.UNKNOWN, "themeOwn");
        return act("themeTakenOff", hindrances, site -> packages.takeOff(here.caller(), site));
    }

    /** Asks before a theme is removed with all its versions. */
    public void ask(VersionRow row) {
        acts.forgetMistakes();
        asked = row;
    }

    public void keep() {
        asked = null;
    }

    public String remove() {
        VersionRow agreed = Objects.requireNonNull(asked, "nothing was asked");
        asked = null;
        return act(
                "themeRemoved",
                Map.of(Problem.Kind.IN_USE, "themeWorn"),
                site -> packages.remove(here.caller(), site, agreed.theme()));
    }

    private interface Act {
        void on(String site);
    }

    /** @param hindrances fields that have the sentences of this act: the service says of several ones that something is in use */
    private String act(String done, Map<Problem.Kind, String> hindrances, Act what) {
        return attempts.make(acts, () -> {
            try {
                what.on(here.site().key());
            } catch (RejectedException e) {
                throw new RejectedException(e.problems().stream()
                        .map(problem -> new Problem(
                                hindrances.getOrDefault(problem.kind(), problem.field()),
                                problem.kind(),
                                problem.arguments()))
                        .toList());
            }
            return here.goTo(VIEW, Map.of(Here.DONE, done));
        });
    }

    // ------------------------------------------------------------------ what the view shows

    /** What the site wears now, in a sentence. */
    public String getSentence() {
        return getRows().stream()
                .filter(VersionRow::worn)
                .findFirst()
                .map(row -> here.words().say("themeWornOwn", row.name(), Integer.toString(row.number()), row.label()))
                .orElseGet(() -> here.words().say("themeWornOther", getWorn()));
    }

    /** Whether the site wears a theme of its own, which can be taken off. */
    public boolean isOwn() {
        return getRows().stream().anyMatch(VersionRow::worn);
    }

    private String getWorn() {
        String known = worn;
        if (known == null) {
            known = here.may(MANAGE) ? packages.worn(here.caller(), here.site().key()) : "";
            worn = known;
        }
        return known;
    }

    /** All versions of all themes of the site, the newest first. */
    public List<VersionRow> getRows() {
        ArrayList<VersionRow> known = rows;
        if (known == null) {
            known = new ArrayList<>();
            // Faces asks also for what a view does not show.
            if (here.may(MANAGE)) {
                packages.list(here.caller(), here.site().key()).stream()
                        .map(version -> VersionRow.of(version, getWorn(), here))
                        .sorted(Comparator.comparing(VersionRow::uploadedAt)
                                .thenComparing(VersionRow::number)
                                .reversed())
                        .forEach(known::add);
            }
            rows = known;
        }
        return known;
    }

    /** The themes of the site, each by its newest version. */
    public List<VersionRow> getThemes() {
        ArrayList<String> seen = new ArrayList<>();
        Predicate<VersionRow> first = row -> !seen.contains(row.theme()) && seen.add(row.theme());
        return getRows().stream().filter(first).toList();
    }

    /** What the button says that removes a theme. */
    public String removal(VersionRow row) {
        return here.words().say("themeRemove", row.name(), row.theme());
    }

    /** Whether nothing has come of what was done last but what the address says. */
    public boolean isQuiet() {
        return asked == null && problems.isEmpty() && !form.isMistaken() && !acts.isMistaken();
    }

    /** Where the person begins to see the site in a version. */
    public String preview(VersionRow row) {
        return ThemeAddresses.preview(here, row);
    }

    public String download(VersionRow row) {
        return ThemeAddresses.download(here, row);
    }

    /** The package to begin with. */
    public String getStarter() {
        return here.resourceUrl(SiteThemePortlet.STARTER);
    }

    /** Everything that is wrong with the package that was sent last. */
    public List<ThemeProblem> getProblems() {
        return problems;
    }

    public String getFileName() {
        return fileName;
    }

    /** The theme that is to be removed; null if nothing was asked. */
    public @Nullable VersionRow getAsked() {
        return asked;
    }

    public Form getForm() {
        return form;
    }

    public Form getActs() {
        return acts;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
