// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.javax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jboss.as.server.deployment.transformation.DeploymentTransformer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of the javax time, and of ours, as they are dropped into the deployments folder. */
class JavaxPortletTransformerTest {
    private static final String OLD = "WEB-INF/classes/org/qiantang/portal/javax/OldPortlet.class";
    private static final String DESCRIPTOR = """
            <portlet-app xmlns="http://java.sun.com/xml/ns/portlet/portlet-app_2_0.xsd" version="2.0"/>
            """;

    private final JavaxPortletTransformer transformer = new JavaxPortletTransformer();
    private Path folder;

    @BeforeEach
    void open_a_folder(@TempDir Path temporary) {
        folder = temporary;
    }

    private static byte[] classFile(Class<?> type) throws IOException {
        String name = type.getSimpleName() + ".class";
        try (InputStream stream = type.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private Path archive(String name, Map<String, byte[]> entries) throws IOException {
        return Files.write(folder.resolve(name), zip(entries));
    }

    private static Map<String, byte[]> oldEntries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("WEB-INF/portlet.xml", DESCRIPTOR.getBytes(StandardCharsets.UTF_8));
        entries.put(OLD, classFile(OldPortlet.class));
        entries.put("index.html", "<p>javax/portlet/ stays in prose</p>".getBytes(StandardCharsets.UTF_8));
        return entries;
    }

    private static String read(Path archive, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static void isMoved(String classFile) {
        assertThat(classFile)
                .contains("jakarta/portlet/GenericPortlet")
                .contains("jakarta/servlet/http/HttpServletRequest")
                .contains("javax/sql/DataSource")
                .doesNotContain("javax/portlet/")
                .doesNotContain("javax/servlet/");
    }

    @Test
    void an_application_of_the_javax_time_is_moved() throws IOException {
        Path source = archive("old.war", oldEntries());
        byte[] before = Files.readAllBytes(source);
        Path target = folder.resolve("moved/old.war");
        Files.createDirectories(target.getParent());

        transformer.transform(source, target);

        isMoved(read(target, OLD));
        assertThat(read(target, "WEB-INF/portlet.xml")).isEqualTo(DESCRIPTOR);
        assertThat(source).hasBinaryContent(before);
    }

    @Test
    void the_moved_archive_may_take_the_place_of_the_old_one() throws IOException {
        Path archive = archive("old.war", oldEntries());

        transformer.transform(archive, archive);

        isMoved(read(archive, OLD));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(archive);
        }
    }

    @Test
    void a_library_in_the_application_is_moved_with_it() throws IOException {
        byte[] library = zip(Map.of("org/qiantang/portal/javax/OldPortlet.class", classFile(OldPortlet.class)));
        Path archive = archive("old.war", Map.of("WEB-INF/lib/old.jar", library));

        transformer.transform(archive, archive);

        try (ZipFile zip = new ZipFile(archive.toFile());
                ZipInputStream jar = new ZipInputStream(zip.getInputStream(zip.getEntry("WEB-INF/lib/old.jar")))) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                if (entry.getName().endsWith(".class")) {
                    isMoved(new String(jar.readAllBytes(), StandardCharsets.ISO_8859_1));
                    return;
                }
            }
        }
        throw new AssertionError("the library is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsp", "jspf", "jspx", "inc", "tag", "tagf", "tagx"})
    void java_in_pages_and_in_what_they_include_is_moved(String suffix) throws IOException {
        Map<String, byte[]> entries = oldEntries();
        String page = "WEB-INF/pages/head." + suffix;
        entries.put(page, "<% javax.portlet.RenderRequest r = null; %>\n".getBytes(StandardCharsets.UTF_8));
        Path archive = archive("old.war", entries);

        transformer.transform(archive, archive);

        assertThat(read(archive, page)).isEqualTo("<% jakarta.portlet.RenderRequest r = null; %>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "ISO-8859-1"})
    void texts_keep_their_encoding(String encoding) throws IOException {
        String text = "<% javax.portlet.RenderRequest r = null; %> caf\u00e9 \u00fc\n";
        Map<String, byte[]> entries = oldEntries();
        entries.put("page.jsp", text.getBytes(Charset.forName(encoding)));
        Path archive = archive("old.war", entries);

        transformer.transform(archive, archive);

        String moved = text.replace("javax", "jakarta");
        assertThat(read(archive, "page.jsp").getBytes(StandardCharsets.ISO_8859_1))
                .isEqualTo(moved.getBytes(Charset.forName(encoding)));
    }

    @Test
    void a_moved_archive_is_not_moved_again() throws IOException {
        Map<String, byte[]> entries = oldEntries();
        entries.put("WEB-INF/classes/org/qiantang/portal/javax/OldGenerics.class", classFile(OldGenerics.class));
        Path archive = archive("old.war", entries);
        transformer.transform(archive, archive);
        byte[] moved = Files.readAllBytes(archive);

        transformer.transform(archive, archive);

        assertThat(archive).hasBinaryContent(moved);
    }

    @Test
    void a_library_that_names_nothing_of_javax_stays_as_it_is() throws IOException {
        byte[] library = zip(Map.of("org/qiantang/portal/javax/NewClass.class", classFile(NewClass.class)));
        Map<String, byte[]> entries = oldEntries();
        entries.put("WEB-INF/lib/new.jar", library);
        Path archive = archive("old.war", entries);

        transformer.transform(archive, archive);

        isMoved(read(archive, OLD));
        assertThat(read(archive, "WEB-INF/lib/new.jar")).isEqualTo(new String(library, StandardCharsets.ISO_8859_1));
    }

    @Test
    void an_application_that_needs_nothing_stays_as_it_is_byte_by_byte() throws IOException {
        Path source = archive(
                "new.war",
                Map.of("WEB-INF/classes/org/qiantang/portal/javax/NewClass.class", classFile(NewClass.class)));
        byte[] before = Files.readAllBytes(source);
        Path target = folder.resolve("copy.war");

        transformer.transform(source, target);
        transformer.transform(source, source);

        assertThat(target).hasBinaryContent(before);
        assertThat(source).hasBinaryContent(before);
    }

    @Test
    void only_web_archives_are_looked_at() throws IOException {
        Path ear = archive("old.ear", oldEntries());
        byte[] before = Files.readAllBytes(ear);

        transformer.transform(ear, ear);

        assertThat(ear).hasBinaryContent(before);
        InputStream in = new ByteArrayInputStream(before);
        assertThat(transformer.transform(in, "old.ear")).isSameAs(in);
    }

    @Test
    void what_comes_as_a_stream_goes_as_a_stream() throws IOException {
        byte[] old = zip(oldEntries());

        Path result = folder.resolve("result.war");
        try (InputStream moved = transformer.transform(new ByteArrayInputStream(old), "old.war")) {
            Files.copy(moved, result);
        }

        isMoved(read(result, OLD));
    }

    @Test
    void a_broken_archive_is_a_failure_that_leaves_it_as_it_is() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.war"), "no archive");

        assertThatThrownBy(() -> transformer.transform(broken, broken)).isInstanceOf(IOException.class);
        assertThat(broken).hasContent("no archive");
    }

    @Test
    void the_server_finds_it_by_its_service_file() {
        assertThat(ServiceLoader.load(DeploymentTransformer.class)).anyMatch(t -> t instanceof JavaxPortletTransformer);
    }
}
