// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.form.Sentences;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.organisation.ImportReport;
import org.qiantang.portal.api.organisation.StaffImport;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;

/**
 * Takes over a table of organisations or staff in two steps: a dry run that tells everything that is wrong, row by row, or
 * what would be done; then the same table for real. Between them the table waits in the view.
 */
@Named
@ViewScoped
public class ImportView implements Serializable {
    private static final long serialVersionUID = 1;

    /** Bytes; a table that is longer is refused before it is kept. */
    private static final int LONGEST = 8 * 1024 * 1024;

    private static final int FIRST_ROW = 1;

    /** Nobody reads more at once; the number of all is told. */
    private static final int MOST_SHOWN = 200;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    Sentences sentences;

    @Inject
    StaffImport tables;

    private final Form form = new Form("import", "kind", "table").put("kind", StaffImport.Kind.ORGANISATIONS.name());
    private final ArrayList<ImportMistake> mistakes = new ArrayList<>();
    private String fileName = "";
    private byte[] table = {};
    private @Nullable Counts counts;
    private int mistakeCount;
    private transient @Nullable Part file;

    /** What the table would change. */
    public record Counts(int rows, int organisations, int accounts, int posts, int appointments, int unchanged)
            implements Serializable {}

    /** Looks only. */
    public String check() {
        forget();
        return attempts.make(form, () -> {
            keep();
            show(run(true));
            return Attempts.STAY;
        });
    }

    private void forget() {
        mistakes.clear();
        mistakeCount = 0;
        counts = null;
        table = new byte[0];
    }

    private void keep() {
        Part chosen = file;
        file = null;
        if (chosen == null || chosen.getSize() == 0)
            throw new RejectedException(Problem.of("table", Problem.Kind.MISSING));
        if (chosen.getSize() > LONGEST) throw new RejectedException(Problem.of("table", Problem.Kind.TOO_LONG, "8 MB"));
        String name = chosen.getSubmittedFileName();
        fileName = name == null ? "" : name;
        try (InputStream content = chosen.getInputStream()) {
            table = content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the file that was sent", e);
        }
    }

    private ImportReport run(boolean dry) {
        StaffImport.Kind kind = StaffImport.Kind.valueOf(form.text("kind"));
        try {
            return tables.read(here.caller(), kind, fileName, new ByteArrayInputStream(table), dry);
        } catch (IOException e) {
            // The person's own file: what they sent is no table.
            RejectedException unreadable = new RejectedException(Problem.of("table", Problem.Kind.INVALID));
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    private void show(ImportReport report) {
        mistakeCount = report.problems().size();
        report.problems().stream()
                .limit(MOST_SHOWN)
                .map(found -> new ImportMistake(found.row(), found.column(), sentence(found)))
                .forEach(mistakes::add);
        counts = new Counts(
                report.rows(),
                report.organisationsAdded(),
                report.accountsAdded(),
                report.postsAdded(),
                report.appointments(),
                report.unchanged());
    }

    /** The first row has the headings. */
    private String sentence(ImportReport.RowProblem found) {
        if (found.row() == FIRST_ROW) return sentences.ofHeading(found.column(), found.problem());
        return sentences.of(found.problem());
    }

    /** Does what the dry run has told. If something has changed since, it is told again and nothing is done. */
    public String takeOver() {
        return attempts.make(form, () -> {
            if (table.length == 0) throw new RejectedException(Problem.of("table", Problem.Kind.MISSING));
            ImportReport report = run(false);
            mistakes.clear();
            show(report);
            return report.isGood() ? here.goTo("organisations", Map.of(Here.DONE, "imported")) : Attempts.STAY;
        });
    }

    // ------------------------------------------------------------------ what the view shows

    public Form getForm() {
        return form;
    }

    public StaffImport.Kind[] getKinds() {
        return StaffImport.Kind.values();
    }

    public String getFileName() {
        return fileName;
    }

    public List<ImportMistake> getMistakes() {
        return mistakes;
    }

    /** How many there are in all. */
    public int getMistakeCount() {
        return mistakeCount;
    }

    /** Whether a table was looked at. */
    public boolean isChecked() {
        return counts != null;
    }

    public boolean isGood() {
        return counts != null && mistakeCount == 0;
    }

    public @Nullable Counts getCounts() {
        return counts;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
