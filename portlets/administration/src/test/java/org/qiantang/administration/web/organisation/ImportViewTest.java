// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiantang.administration.web.Fakes.answer;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiantang.administration.web.Fakes;
import org.qiantang.administration.web.KnownHere;
import org.qiantang.administration.web.form.FormFixture;
import org.qiantang.portal.api.organisation.ImportReport;
import org.qiantang.portal.api.organisation.StaffImport;
import org.qiantang.portal.api.security.Problem;

class ImportViewTest {

    private final List<String> read = new ArrayList<>();

    /** Tables in which every line {@code bad} is a mistake, and the word {@code binary} makes no table. */
    private final StaffImport tables = Fakes.of(StaffImport.class, "read", answer(arguments -> {
        String text = new String(((InputStream) arguments[3]).readAllBytes(), StandardCharsets.UTF_8);
        if (text.equals("binary")) throw new IOException("not a workbook");
        read.add(arguments[1] + " " + arguments[2] + (arguments[4].equals(true) ? " looked at" : " taken over"));
        List<String> lines = text.lines().toList();
        List<ImportReport.RowProblem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("bad"))
                problems.add(new ImportReport.RowProblem(i + 1, "机构代码", Problem.of("code", Problem.Kind.INVALID)));
        }
        return new ImportReport(lines.size(), lines.size(), 0, 0, 0, 0, problems);
    }));

    private ImportView view() {
        KnownHere here = KnownHere.of("admin");
        ImportView view = new ImportView();
        view.here = here;
        view.attempts = FormFixture.attempts(here);
        view.sentences = FormFixture.sentences(here);
        view.tables = tables;
        return view;
    }

    private static Part file(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return Fakes.of(
                Part.class,
                "getSize",
                answer(arguments -> (long) bytes.length),
                "getSubmittedFileName",
                answer(arguments -> "organs.csv"),
                "getInputStream",
                answer(arguments -> new ByteArrayInputStream(bytes)));
    }

    @Test
    void every_mistake_of_a_table_is_told_with_its_row_and_nothing_is_taken_over() {
        ImportView view = view();
        view.setFile(file("good\nbad\nbad"));

        assertThat(view.check()).isEmpty();

        assertThat(view.isChecked()).isTrue();
        assertThat(view.isGood()).isFalse();
        assertThat(view.getMistakes())
                .containsExactly(new ImportMistake(2, "机构代码", "机构代码的写法不对"), new ImportMistake(3, "机构代码", "机构代码的写法不对"));
        assertThat(read).containsExactly("ORGANISATIONS organs.csv looked at");
    }

    @Test
    void of_many_mistakes_the_first_are_shown_and_all_are_counted() {
        ImportView view = view();
        view.setFile(file("bad\n".repeat(1000)));

        view.check();

        assertThat(view.getMistakeCount()).isEqualTo(1000);
        assertThat(view.getMistakes()).hasSize(200);
    }

    @Test
    void the_table_that_was_looked_at_is_taken_over() {
        ImportView view = view();
        view.getForm().put("kind", "STAFF");
        view.setFile(file("good"));
        view.check();
        assertThat(view.isGood()).isTrue();

        assertThat(view.takeOver()).isEqualTo("organisations?faces-redirect=true&done=imported");

        assertThat(read).containsExactly("STAFF organs.csv looked at", "STAFF organs.csv taken over");
    }

    @Test
    void without_a_file_there_is_nothing_to_look_at() {
        ImportView view = view();

        view.check();
        view.takeOver();

        assertThat(view.getForm().mistake("table")).isEqualTo("请填写文件");
        assertThat(view.isChecked()).isFalse();
        assertThat(read).isEmpty();
    }

    @Test
    void what_is_no_table_is_refused_beside_the_field() {
        ImportView view = view();
        view.setFile(file("binary"));

        view.check();

        assertThat(view.getForm().has("table")).isTrue();
        assertThat(view.isChecked()).isFalse();
    }

    @Test
    void another_file_replaces_what_was_found_in_the_first() {
        ImportView view = view();
        view.setFile(file("bad"));
        view.check();
        view.setFile(file("good"));

        view.check();

        assertThat(view.getMistakes()).isEmpty();
        assertThat(view.isGood()).isTrue();
    }
}
