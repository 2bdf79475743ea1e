// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.CertificateDescription;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Roles;
import org.qiantang.portal.core.account.AccountEntry;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.data.PortalFolder;
import org.qiantang.portal.core.security.permission.RightsFixture;
import org.qiantang.portal.core.security.signin.Origin;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.Authority;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.qiantang.portal.testkit.SetClock;

class CertificateSignInTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Origin HERE = new Origin("192.0.2.1", "a browser", "");
    private static final Caller ADMIN = new Caller("admin", "192.0.2.9", "s");
    private static final String LIN = "CN=Lin Hejing, O=Gushan, C=CN";

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    @TempDir
    Path folder = Path.of("");

    private final SetClock clock = SetClock.at(NOW.toString());
    private final Authority authority = new Authority("CN=City CA, C=CN", NOW);
    private final CertificateSignIn signIn = new CertificateSignIn();
    private final CertificateRegister register = new CertificateRegister();
    private @Nullable RightsFixture rights;

    @BeforeEach
    void assemble() throws IOException {
        var sites = SitesFixture.sites(new StandingSites().with("main"), new CountedChanges(), clock);
        rights = RightsFixture.on(database, sites, clock);
        register.repository = database.connect(new CertificateRepository());
        register.accounts = AccountFixture.repository(database);
        register.permissions = rights.permissions;
        register.separation = rights.separation;
        register.audit = rights.audit.log();
        register.clock = clock;
        signIn.checks = new CertificateChecks();
        signIn.checks.folder = new PortalFolder(folder);
        signIn.checks.clock = clock;
        signIn.register = register;
        signIn.audit = rights.audit.log();
        for (String name : List.of("lin", "bai", "admin", "auditor")) {
            database.transaction(() -> AccountFixture.accounts(database, clock)
                    .put(new AccountEntry(name, "plum blossoms", Set.of(), Map.of())));
        }
        database.transaction(() -> {
            Objects.requireNonNull(rights).grants.addFirst("admin", Roles.SYSTEM_ADMINISTRATOR);
            rights.grants.addFirst("auditor", Roles.AUDIT_ADMINISTRATOR);
        });
        write("trusted/city.pem", Authority.pem(authority.certificate()));
    }

    private void write(String file, String content) throws IOException {
        Path path = folder.resolve("certificates").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private CertificateDescription add(String account, X509Certificate certificate, boolean thisOneOnly) {
        return database.inTransaction(() -> register.add(ADMIN, account, Authority.pem(certificate), thisOneOnly));
    }

    private CertificateSignIn.Outcome show(X509Certificate... chain) {
        return database.inTransaction(() -> signIn.find(List.of(chain), HERE));
    }

    private CertificateSignIn.Finding finding(X509Certificate... chain) {
        return show(chain).finding();
    }

    @Test
    void a_subject_is_known_by_any_certificate_that_the_issuer_gives() {
        add("lin", authority.issue(LIN).certificate(), false);

        var renewed = authority.issue(LIN).certificate();
        assertThat(show(renewed).account()).contains("lin");
        assertThat(show(renewed, authority.certificate()).account()).contains("lin");
        assertThat(finding(authority.issue("CN=Bai Juyi, C=CN").certificate()))
                .isEqualTo(CertificateSignIn.Finding.NOBODYS);
        assertThat(finding()).isEqualTo(CertificateSignIn.Finding.NONE);
    }

    @Test
    void a_serial_number_means_one_certificate_alone() {
        var first = authority.issue(LIN).certificate();
        add("lin", first, true);

        assertThat(show(first).account()).contains("lin");
        assertThat(finding(authority.issue(LIN).certificate())).isEqualTo(CertificateSignIn.Finding.NOBODYS);
    }

    @Test
    void an_issuer_of_the_same_name_is_not_the_same() {
        add("lin", authority.issue(LIN).certificate(), false);
        Authority impostor = new Authority("CN=City CA, C=CN", NOW);

        assertThat(finding(impostor.issue(LIN).certificate())).isEqualTo(CertificateSignIn.Finding.NOT_TRUSTED);
        assertThat(finding(impostor.issue(LIN).certificate(), impostor.certificate()))
                .isEqualTo(CertificateSignIn.Finding.NOT_TRUSTED);
    }

    @Test
    void whoever_is_trusted_to_issue_certificates_does_not_sign_in_with_that_one() throws IOException {
        var lin = authority.issue(LIN).certificate();
        add("lin", lin, false);
        write("trusted/lin.pem", Authority.pem(lin));

        assertThat(finding(lin)).isEqualTo(CertificateSignIn.Finding.NOT_TRUSTED);
        assertThat(finding(lin, authority.certificate())).isEqualTo(CertificateSignIn.Finding.NOT_TRUSTED);
        assertThat(finding(authority.certificate())).isEqualTo(CertificateSignIn.Finding.NOT_TRUSTED);
    }

    @Test
    void time_counts() {
        add("lin", authority.issue(LIN).certificate(), false);
        assertThat(finding(authority.issue(LIN, NOW.plus(Duration.ofDays(2))).certificate()))
                .isEqualTo(CertificateSignIn.Finding.OUT_OF_TIME);
        var old = authority.issue(LIN, NOW.minus(Duration.ofDays(300))).certificate();
        assertThat(show(old).account()).contains("lin");

        clock.pass(Duration.ofDays(70));
        assertThat(finding(old)).isEqualTo(CertificateSignIn.Finding.OUT_OF_TIME);
    }

    @Test
    void a_revoked_certificate_is_refused_as_soon_as_the_list_is_there() throws IOException {
        add("lin", authority.issue(LIN).certificate(), false);
        var lost = authority.issue(LIN).certificate();
        var other = authority.issue(LIN).certificate();
        assertThat(show(lost).account()).contains("lin");

        write("revoked/city.crl", authority.revoke(lost));
        clock.pass(Duration.ofMinutes(1));

        assertThat(finding(lost)).isEqualTo(CertificateSignIn.Finding.REVOKED);
        assertThat(show(other).account()).contains("lin");
        AuditRecord last = Objects.requireNonNull(rights).audit.records().stream()
                .filter(record -> record.action().equals("session.refused"))
                .findFirst()
                .orElseThrow();
        assertThat(last.after()).contains("REVOKED");
    }

    @Test
    void once_there_are_lists_an_issuer_without_one_is_not_trusted() throws IOException {
        add("lin", authority.issue(LIN).certificate(), false);
        Authority another = new Authority("CN=Another CA, C=CN", NOW);
        write("revoked/another.crl", another.revoke());

        assertThat(finding(authority.issue(LIN).certificate())).isEqualTo(CertificateSignIn.Finding.NOT_TRUSTED);
    }

    @Test
    void a_list_that_cannot_be_read_lets_nobody_in() throws IOException {
        add("lin", authority.issue(LIN).certificate(), false);
        write("revoked/city.crl", "-----BEGIN X509 CRL-----\nnonsense\n-----END X509 CRL-----\n");

        assertThat(finding(authority.issue(LIN).certificate())).isEqualTo(CertificateSignIn.Finding.NOT_TRUSTED);
    }

    @Test
    void administrators_keep_them_and_nobody_gives_himself_or_another_administrator_a_way_in() {
        CertificateDescription added = add("lin", authority.issue(LIN).certificate(), true);
        assertThat(register.listOfAccount(ADMIN, "lin")).containsExactly(added);
        Caller lin = new Caller("lin", "192.0.2.1", "t");
        assertThat(register.listOfAccount(lin, "lin")).hasSize(1);
        assertThatThrownBy(() -> register.listOfAccount(lin, "bai")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.remove(lin, added.id())).isInstanceOf(AccessDeniedException.class);
        var fresh = authority.issue("CN=Bai Juyi, C=CN").certificate();
        assertThatThrownBy(() -> register.add(lin, "lin", Authority.pem(fresh), true))
                .isInstanceOf(AccessDeniedException.class);
        for (String account : List.of("admin", "auditor", "nobody")) {
            assertThatThrownBy(() -> add(account, fresh, true)).as(account).isInstanceOf(RejectedException.class);
        }
        assertThatThrownBy(() -> register.add(ADMIN, "bai", "no certificate", true))
                .isInstanceOf(RejectedException.class);

        database.transaction(() -> register.remove(ADMIN, added.id()));
        assertThat(register.listOfAccount(ADMIN, "lin")).isEmpty();
    }

    @Test
    void no_two_accounts_have_the_same() {
        var certificate = authority.issue(LIN).certificate();
        add("lin", certificate, false);

        assertThatThrownBy(() -> add("bai", certificate, true)).isInstanceOf(RejectedException.class);
    }
}
