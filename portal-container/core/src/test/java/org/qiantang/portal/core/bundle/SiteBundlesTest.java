// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.blueprint.BlueprintReader;
import org.qiantang.portal.core.blueprint.ImporterFixture;
import org.qiantang.portal.core.data.PortalFolder;
import org.qiantang.portal.testkit.InMemoryDatabase;

class SiteBundlesTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-27T09:00:00Z"), ZoneOffset.UTC);
    private static final Caller COMMAND = Caller.command("");
    private static final Path SAMPLES = Path.of("../../ear/src/main/blueprints");
    private static final String SITE = """
            blueprint: 1
            site:
              key: main
              names: {zh-CN: 主站}
              hosts: [www.hangzhou.example]
              theme: hangzhou
              languages: [zh-CN]
            pages:
              - {key: home, path: /, title: {zh-CN: 首页}, layout: plain}
            """;

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    @TempDir
    private Path folder;

    private final SiteBundles bundles = new SiteBundles();
    private ImporterFixture blueprints;

    @BeforeEach
    void assemble() throws IOException {
        blueprints = new ImporterFixture(database, NOW);
        bundles.exporter = blueprints.exporter;
        bundles.importer = blueprints.importer;
        bundles.reader = new BlueprintReader();
        bundles.keys = new BundleKeys();
        bundles.keys.folder = new PortalFolder(folder);
        bundles.sequences = database.connect(new BundleSequenceRepository());
        bundles.permissions = blueprints.rights.permissions;
        bundles.audit = blueprints.rights.audit.log();
        bundles.clock = NOW;
        database.transaction(() -> blueprints.importer.importBlueprint(COMMAND, SITE, false));
        trustOwnKey();
    }

    private void trustOwnKey() throws IOException {
        bundles.keys.own();
        Files.createDirectories(folder.resolve("trusted-bundle-keys"));
        Files.copy(folder.resolve("bundle.pub"), folder.resolve("trusted-bundle-keys/office.pub"));
    }

    private byte[] export(String site) {
        return database.inTransaction(() -> bundles.export(COMMAND, site));
    }

    private void take(byte[] bundle) {
        database.transaction(() -> bundles.importBundle(COMMAND, bundle));
    }

    private String blueprint(String site) {
        return database.inTransaction(() -> blueprints.exporter.export(COMMAND, site));
    }

    private static BundleFault refusal(ThrowingCallable importing) {
        return catchThrowableOfType(BundleRefusedException.class, importing).fault();
    }

    // ------------------------------------------------------------------ what is taken

    @Test
    void every_sample_site_comes_back_as_it_was() throws IOException {
        List<String> texts = new ArrayList<>();
        try (var files = Files.newDirectoryStream(SAMPLES, "*.yaml")) {
            for (Path file : files) texts.add(Files.readString(file));
        }
        assertThat(texts).hasSizeGreaterThan(2);
        database.transaction(() -> blueprints.importer.importAll(COMMAND, texts));

        for (String text : texts) {
            String key = new BlueprintReader().read(text).site().key();
            String before = blueprint(key);

            take(export(key));

            assertThat(blueprint(key)).isEqualTo(before);
            assertThat(SignedBundle.open(export(key), bundles.keys::trusted).blueprint())
                    .isEqualTo(before);
        }
    }

    @Test
    void bundles_are_numbered_and_audited() {
        byte[] first = export("main");
        byte[] second = export("main");

        take(first);
        take(second);

        assertThat(SignedBundle.open(second, bundles.keys::trusted).manifest().sequence())
                .isEqualTo(2);
        assertThat(blueprints.rights.audit.records())
                .extracting(AuditRecord::action)
                .contains("site.bundled", "site.unbundled");
    }

    @Test
    void a_bundle_may_have_further_files_if_the_manifest_lists_them() {
        byte[] bundle =
                pack("main", 1, Map.of("blueprint.yaml", SITE.replace("主站", "新主站"), "themes/lake.zip", "later"));

        take(bundle);

        assertThat(blueprint("main")).contains("新主站");
    }

    @Test
    void the_private_key_is_for_the_owner_of_the_portal_only() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("bundle.key"))).hasSize(2);
        assertThat(bundles.keys.own().getPublic()).isEqualTo(bundles.keys.own().getPublic());
    }

    // ------------------------------------------------------------------ what is refused

    @Test
    void an_altered_file_is_refused_and_the_site_stays() {
        String before = blueprint("main");
        Map<String, byte[]> files = unpack(export("main"));
        files.put("blueprint.yaml", SITE.replace("主站", "假站").getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(() -> take(BundleFiles.pack(files)))).isEqualTo(BundleFault.FILE_ALTERED);
        assertThat(blueprint("main")).isEqualTo(before);
    }

    @Test
    void an_altered_manifest_is_refused() {
        Map<String, byte[]> files = unpack(export("main"));
        String manifest = new String(bytes(files, "manifest.json"), StandardCharsets.UTF_8);
        files.put(
                "manifest.json",
                manifest.replace("\"sequence\":1", "\"sequence\":9").getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(() -> take(BundleFiles.pack(files)))).isEqualTo(BundleFault.SIGNATURE_WRONG);
    }

    @Test
    void a_signature_that_is_none_is_refused() {
        Map<String, byte[]> files = unpack(export("main"));
        files.put("manifest.sig", new byte[3]);

        assertThat(refusal(() -> take(BundleFiles.pack(files)))).isEqualTo(BundleFault.SIGNATURE_WRONG);
    }

    @Test
    void an_older_bundle_is_refused_and_so_is_the_same_one_again() {
        byte[] older = export("main");
        byte[] newer = export("main");
        take(newer);

        assertThat(refusal(() -> take(older))).isEqualTo(BundleFault.REPLAYED);
        assertThat(refusal(() -> take(newer))).isEqualTo(BundleFault.REPLAYED);
        take(export("main"));
    }

    @Test
    void a_bundle_whose_site_cannot_be_taken_uses_up_no_number() {
        byte[] bad = pack(
                "main", 5, Map.of("blueprint.yaml", SITE.replace("hosts: [www.hangzhou.example]", "hosts: [a b]")));
        assertThatThrownBy(() -> take(bad)).isInstanceOf(RuntimeException.class);

        take(pack("main", 5, Map.of("blueprint.yaml", SITE)));
    }

    @Test
    void a_key_that_was_revoked_or_taken_away_is_not_trusted() throws IOException {
        byte[] bundle = export("main");
        Path trusted = folder.resolve("trusted-bundle-keys");
        Files.writeString(
                trusted.resolve("revoked"),
                "# lost\n" + BundleKeys.id(bundles.keys.own().getPublic()) + "\n");
        assertThat(refusal(() -> take(bundle))).isEqualTo(BundleFault.KEY_REVOKED);

        Files.delete(trusted.resolve("revoked"));
        Files.delete(trusted.resolve("office.pub"));
        assertThat(refusal(() -> take(bundle))).isEqualTo(BundleFault.KEY_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../etc/passwd",
                "a/../../b",
                "/etc/passwd",
                "..\\win.ini",
                "c:x",
                "a//b",
                "a/",
                ".hidden",
                "a\u0000b",
                "a/.."
            })
    void a_path_that_leads_elsewhere_is_refused(String name) {
        Map<String, byte[]> files = unpack(export("main"));
        files.put(name, new byte[1]);

        assertThat(refusal(() -> take(BundleFiles.pack(files)))).isEqualTo(BundleFault.NAME_FORBIDDEN);
    }

    @Test
    void a_path_that_leads_elsewhere_is_refused_even_if_it_was_signed() {
        byte[] bundle = pack("main", 1, Map.of("blueprint.yaml", SITE, "../x", "x"));

        assertThat(refusal(() -> take(bundle))).isEqualTo(BundleFault.NAME_FORBIDDEN);
    }

    @Test
    void a_symbolic_link_is_refused() {
        byte[] bundle = pack("main", 1, Map.of("blueprint.yaml", SITE, "link", "/etc/passwd"));
        markAsLink(bundle, "link");

        assertThat(refusal(() -> take(bundle))).isEqualTo(BundleFault.SYMBOLIC_LINK);
    }

    @Test
    void a_file_that_the_manifest_does_not_list_is_refused_and_so_is_one_that_is_not_there() {
        Map<String, byte[]> more = unpack(export("main"));
        more.put("extra.txt", new byte[1]);
        assertThat(refusal(() -> take(BundleFiles.pack(more)))).isEqualTo(BundleFault.FILE_UNLISTED);

        Map<String, byte[]> less = unpack(export("main"));
        less.remove("blueprint.yaml");
        assertThat(refusal(() -> take(BundleFiles.pack(less)))).isEqualTo(BundleFault.FILE_MISSING);

        less.remove("manifest.sig");
        assertThat(refusal(() -> take(BundleFiles.pack(less)))).isEqualTo(BundleFault.MANIFEST_MISSING);
    }

    @Test
    void a_zip_bomb_is_refused() {
        Map<String, byte[]> files = unpack(export("main"));
        files.put("bomb", new byte[BundleFiles.LONGEST + 1]);
        byte[] bomb = BundleFiles.pack(files);

        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(refusal(() -> take(bomb))).isEqualTo(BundleFault.TOO_LARGE);
        assertThat(refusal(() -> take(new byte[BundleFiles.LONGEST + 1]))).isEqualTo(BundleFault.TOO_LARGE);
    }

    @Test
    void too_many_files_are_refused() {
        Map<String, byte[]> files = unpack(export("main"));
        for (int i = 0; i < BundleFiles.MOST; i++) files.put("f" + i, new byte[0]);

        assertThat(refusal(() -> take(BundleFiles.pack(files)))).isEqualTo(BundleFault.TOO_MANY_FILES);
    }

    @Test
    void what_is_no_bundle_is_refused() {
        byte[] whole = export("main");
        assertThat(refusal(() -> take(new byte[0]))).isEqualTo(BundleFault.NOT_ZIP);
        assertThat(refusal(() -> take(Arrays.copyOf(whole, whole.length - 30)))).isEqualTo(BundleFault.NOT_ZIP);
        Map<String, byte[]> files = unpack(whole);
        for (String manifest : List.of("", "[]", "{}", "{\"format\":1,\"site\":7}")) {
            files.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
            assertThat(refusal(() -> take(BundleFiles.pack(files)))).isEqualTo(BundleFault.MANIFEST_INVALID);
        }
        files.put("manifest.json", "{\"format\":2}".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(() -> take(BundleFiles.pack(files)))).isEqualTo(BundleFault.FORMAT_UNKNOWN);
    }

    @Test
    void a_file_that_only_one_of_the_two_lists_of_a_zip_has_is_refused() {
        byte[] whole = export("main");
        int end = whole.length - 22;
        whole[end + 8]--; // the list at the end has one file less than there are
        whole[end + 10]--;

        assertThat(refusal(() -> take(whole))).isEqualTo(BundleFault.NOT_ZIP);
    }

    @Test
    void a_signature_for_one_site_is_none_for_another_and_none_for_accounts() {
        byte[] other = pack("sports", 1, Map.of("blueprint.yaml", SITE));
        assertThat(refusal(() -> take(other))).isEqualTo(BundleFault.SITE_OTHER);

        byte[] empty = pack("main", 1, Map.of("readme.txt", "nothing"));
        assertThat(refusal(() -> take(empty))).isEqualTo(BundleFault.BLUEPRINT_MISSING);

        byte[] people = pack(
                "main",
                1,
                Map.of(
                        "blueprint.yaml",
                        SITE + "accounts:\n  - {name: eve, password: plum blossoms of the lake, roles: [editor]}\n"));
        assertThat(refusal(() -> take(people))).isEqualTo(BundleFault.ACCOUNTS_FORBIDDEN);
    }

    @Test
    void who_may_not_manage_the_site_may_not_make_or_take_bundles() {
        byte[] bundle = export("main");
        Caller stranger = new Caller("eve", "", "");

        assertThatThrownBy(() -> database.transaction(() -> bundles.importBundle(stranger, bundle)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> database.transaction(() -> bundles.export(stranger, "main")))
                .isInstanceOf(AccessDeniedException.class);
    }

    // ------------------------------------------------------------------ bundles as nobody makes them

    /** Signed with the trusted key, whatever is in it. */
    private byte[] pack(String site, long sequence, Map<String, String> texts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, content) -> hashes.put(name, BundleKeys.sha256(content)));
        KeyPair own = bundles.keys.own();
        Manifest manifest = new Manifest(site, BundleKeys.id(own.getPublic()), sequence, NOW.instant(), hashes);
        return SignedBundle.pack(manifest, own.getPrivate(), files);
    }

    private static Map<String, byte[]> unpack(byte[] bundle) {
        return new LinkedHashMap<>(BundleFiles.unpack(bundle));
    }

    private static byte[] bytes(Map<String, byte[]> files, String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    /** Writes into the list at the end of the file what Unix programs write there of a symbolic link. */
    private static void markAsLink(byte[] zip, String name) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        int header = text.lastIndexOf(name) - 46;
        zip[header + 5] = 3;
        zip[header + 40] = (byte) 0xFF;
        zip[header + 41] = (byte) 0xA1;
    }
}
