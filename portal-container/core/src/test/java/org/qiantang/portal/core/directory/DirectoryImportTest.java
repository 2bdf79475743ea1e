// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.RollbackException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.account.AccountFilter;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.organisation.ImportReport;
import org.qiantang.portal.api.organisation.OrganisationDescription;
import org.qiantang.portal.api.organisation.PostDescription;
import org.qiantang.portal.api.organisation.StaffImport.Kind;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.InMemoryDatabase;

class DirectoryImportTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final Caller COMMAND = Caller.command("");
    private static final String ORGANISATIONS = """
            机构代码,上级机构代码,机构名称,英文名称
            city,,杭州市人民政府,City Government
            education,city,杭州市教育局,Education Bureau
            schools,education,基础教育处,
            """;
    private static final String STAFF = """
            账号,姓名,电子邮箱,工号,机构代码,岗位,任期至
            lin,林和靖,lin@hangzhou.example,1001,education,编辑,2027-06-30
            bai,白居易,bai@hangzhou.example,1002,education,编辑,
            bai,白居易,bai@hangzhou.example,1002,schools,处长,
            """;

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private @Nullable DirectoryFixture made;

    @BeforeEach
    void assemble() {
        var sites = new StandingSites().with("main");
        made = new DirectoryFixture(database, SitesFixture.sites(sites, new CountedChanges(), NOW), NOW);
    }

    private DirectoryFixture fixture() {
        return Objects.requireNonNull(made);
    }

    private ImportReport read(Kind kind, String table, boolean dryRun) {
        return read(COMMAND, kind, table.getBytes(StandardCharsets.UTF_8), dryRun);
    }

    private ImportReport read(Caller caller, Kind kind, byte[] table, boolean dryRun) {
        AtomicReference<ImportReport> report = new AtomicReference<>();
        try {
            database.transaction(() -> {
                try {
                    report.set(fixture().tables.read(caller, kind, "a.csv", new ByteArrayInputStream(table), dryRun));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (RollbackException takenBack) {
            // as it should be after a dry run, and where anything is wrong
        }
        return Objects.requireNonNull(report.get());
    }

    private List<OrganisationDescription> organisations() {
        return database.inTransaction(() -> fixture().organisations.list(COMMAND));
    }

    @Test
    void organisations_come_in_with_their_tree() {
        ImportReport report = read(Kind.ORGANISATIONS, ORGANISATIONS, false);

        assertThat(report.problems()).isEmpty();
        assertThat(report.organisationsAdded()).isEqualTo(3);
        assertThat(organisations())
                .extracting(OrganisationDescription::code, OrganisationDescription::depth)
                .containsExactly(tuple("city", 0), tuple("education", 1), tuple("schools", 2));
        assertThat(fixture().rights.audit.records())
                .extracting(AuditRecord::action)
                .containsExactly(
                        "organisation.added", "organisation.added", "organisation.added", "directory.imported");
    }

    @Test
    void the_same_table_again_changes_nothing_and_another_one_what_differs() {
        read(Kind.ORGANISATIONS, ORGANISATIONS, false);

        assertThat(read(Kind.ORGANISATIONS, ORGANISATIONS, false).unchanged()).isEqualTo(3);
        ImportReport other = read(
                Kind.ORGANISATIONS,
                ORGANISATIONS.replace("基础教育处", "学前教育处").replace("schools,education", "schools,city"),
                false);
        assertThat(other.unchanged()).isEqualTo(2);
        assertThat(organisations())
                .filteredOn(one -> one.code().equals("schools"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.nameChinese()).isEqualTo("学前教育处");
                    assertThat(one.parent()).isEqualTo("city");
                });
    }

    @Test
    void staff_come_in_with_their_posts_and_are_asked_for_a_password() {
        read(Kind.ORGANISATIONS, ORGANISATIONS, false);

        ImportReport report = read(Kind.STAFF, STAFF, false);

        assertThat(report.problems()).isEmpty();
        assertThat(report.accountsAdded()).isEqualTo(2);
        assertThat(report.postsAdded()).isEqualTo(2);
        assertThat(report.appointments()).isEqualTo(3);
        assertThat(fixture().invited).containsExactly("lin", "bai");
        List<PostDescription> posts =
                database.inTransaction(() -> fixture().organisations.listPosts(COMMAND, "education"));
        assertThat(posts).singleElement().satisfies(post -> assertThat(post.holders())
                .extracting(PostDescription.Holder::account, PostDescription.Holder::until)
                .containsExactly(tuple("bai", null), tuple("lin", LocalDate.of(2027, 6, 30))));
        assertThat(read(Kind.STAFF, STAFF, false).unchanged()).isEqualTo(3);
    }

    @Test
    void a_dry_run_finds_what_the_real_one_would_and_changes_nothing() {
        ImportReport report = read(Kind.ORGANISATIONS, ORGANISATIONS, true);

        assertThat(report.organisationsAdded()).isEqualTo(3);
        assertThat(organisations()).isEmpty();
        assertThat(fixture().rights.audit.records()).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_row_and_column_and_nothing_changed() {
        read(Kind.ORGANISATIONS, ORGANISATIONS, false);

        ImportReport report = read(Kind.STAFF, STAFF + """
                lu,,lu@hangzhou,1003,education,编辑,
                su,苏轼,su@hangzhou.example,1004,nowhere,编辑,
                ou,欧阳修,ou@hangzhou.example,1005,education,编辑,tomorrow

                "a b",王安石,wang@hangzhou.example,,education,,
                """, false);

        assertThat(report.rows()).isEqualTo(7);
        assertThat(report.problems())
                .extracting(ImportReport.RowProblem::row, ImportReport.RowProblem::column, problem -> problem.problem()
                        .kind())
                .containsExactly(
                        tuple(5, "姓名", Problem.Kind.MISSING),
                        tuple(5, "电子邮箱", Problem.Kind.INVALID),
                        tuple(6, "机构代码", Problem.Kind.UNKNOWN),
                        tuple(7, "任期至", Problem.Kind.INVALID),
                        tuple(9, "账号", Problem.Kind.INVALID));
        assertThat(database.inTransaction(() -> fixture()
                        .accounts
                        .list(COMMAND, AccountFilter.ALL, 0, 10)
                        .total()))
                .isZero();
    }

    @Test
    void headings_that_are_missing_or_misspelt_are_named() {
        ImportReport report = read(Kind.ORGANISATIONS, "机构代码,上级机构代码,机构全名\ncity,,杭州市人民政府\n", true);

        assertThat(report.problems())
                .extracting(ImportReport.RowProblem::row, ImportReport.RowProblem::column, problem -> problem.problem()
                        .kind())
                .containsExactly(tuple(1, "机构全名", Problem.Kind.UNKNOWN), tuple(1, "机构名称", Problem.Kind.MISSING));
    }

    @Test
    void an_empty_table_with_the_headings_of_the_template_has_no_mistake() {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (Kind kind : Kind.values()) {
                String headings = String.join(",", fixture().tables.headings(kind, language)) + "\n";
                assertThat(read(kind, headings, true).problems()).as(headings).isEmpty();
            }
        }
        assertThat(fixture().tables.headings(Kind.STAFF, Locale.ENGLISH)).startsWith("account", "name");
    }

    @Test
    void tables_of_older_programs_are_read_as_well() {
        byte[] table = ORGANISATIONS.getBytes(Charset.forName("GB18030"));

        assertThat(read(COMMAND, Kind.ORGANISATIONS, table, false).organisationsAdded())
                .isEqualTo(3);
        assertThat(organisations().get(0).nameChinese()).isEqualTo("杭州市人民政府");
    }

    @Test
    void nobody_imports_without_the_right() {
        byte[] table = ORGANISATIONS.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(new Caller("lin", "", ""), Kind.ORGANISATIONS, table, false))
                .isInstanceOf(AccessDeniedException.class);
    }
}
