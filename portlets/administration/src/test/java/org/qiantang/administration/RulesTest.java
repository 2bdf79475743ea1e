// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The numbered rules of the slice, and lists that must agree. */
class RulesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/qiantang/administration");
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void every_rule_of_the_slice_has_a_test() throws IOException {
        Set<String> rules = found(Files.readString(SOURCES.resolve("package-info.java")), "<li>(A\\d+) ");
        Set<String> tested = new TreeSet<>();
        for (Path test : files(TESTS, ".java")) tested.addAll(found(Files.readString(test), "\"(A\\d+) "));

        assertThat(rules).hasSizeGreaterThan(3);
        assertThat(tested).isEqualTo(rules);
    }

    @Test
    void every_package_says_what_it_is_and_that_nothing_is_null() throws IOException {
        for (Path source : files(SOURCES, ".java")) {
            String info = Files.readString(source.resolveSibling("package-info.java"));
            assertThat(info).as(source.toString()).contains("/**").contains("@NullMarked");
        }
    }

    @Test
    void every_portlet_of_the_descriptor_is_in_the_readme_and_has_its_view() throws IOException {
        String descriptor = Files.readString(Path.of("src/main/webapp/WEB-INF/portlet.xml"));
        String readme = Files.readString(Path.of("README.md"));

        assertThat(found(descriptor, "<portlet-name>([a-z-]+)</portlet-name>")).hasSizeGreaterThan(8);
        for (String portlet : found(descriptor, "<portlet-name>([a-z-]+)</portlet-name>")) {
            assertThat(readme).contains("`administration/" + portlet + "`");
        }
        for (String view : found(descriptor, "<value>(/WEB-INF/views/[^<]*)</value>")) {
            assertThat(Path.of("src/main/webapp" + view)).exists();
        }
        for (String type : found(descriptor, "<portlet-class>(org.qiantang[\\w.]+)</portlet-class>")) {
            assertThat(Path.of("src/main/java/" + type.replace('.', '/') + ".java"))
                    .exists();
        }
    }

    @Test
    void every_tag_of_the_library_has_its_file() throws IOException {
        Path tags = Path.of("src/main/webapp/WEB-INF/tags");
        Set<String> declared =
                found(Files.readString(tags.resolve("administration.taglib.xml")), "<source>([a-z]+).xhtml</source>");
        Set<String> there = new TreeSet<>();
        for (Path file : files(tags, ".xhtml"))
            there.add(file.getFileName().toString().replace(".xhtml", ""));

        assertThat(declared).isEqualTo(there);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Set<String> found(String text, String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }
}
