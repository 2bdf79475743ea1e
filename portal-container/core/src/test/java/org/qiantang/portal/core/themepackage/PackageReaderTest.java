// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiantang.portal.api.theme.ThemeProblem;
import org.qiantang.portal.core.theme.Themes;

class PackageReaderTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>";

    private final PackageReader reader = new PackageReader();
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    @BeforeEach
    void begin() {
        Themes themes = new Themes();
        themes.load("hangzhou", getClass().getClassLoader());
        reader.themes = themes;
        files.putAll(PackageArchive.read(StarterPackage.of("sports"), new Problems(Locale.ENGLISH)));
    }

    private void put(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void change(String file, String from, String to) {
        String text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        put(file, text.replace(from, to));
    }

    private List<ThemeProblem> problems() {
        return problems(PackageArchive.write(files));
    }

    private List<ThemeProblem> problems(byte[] zip) {
        Problems problems = new Problems(Locale.ENGLISH);
        reader.read(zip, "sports", problems);
        return problems.list();
    }

    private ThemePackage good() {
        Problems problems = new Problems(Locale.ENGLISH);
        var read = reader.read(PackageArchive.write(files), "sports", problems);
        assertThat(problems.list()).isEmpty();
        return read.orElseThrow();
    }

    @Test
    void the_starter_package_is_good_and_served_below_the_title_bar() {
        String sheet = good().styleSheet();

        assertThat(sheet).contains(".site-main .showcase-intro", "contain: paint", "--celadon: #1f5582");
        assertThat(good().findServed("img/banner.svg")).isPresent();
        assertThat(good().findServed("theme.yaml")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .site-header { display: none }            | same for the whole city
            .brand-main { color: red }                | same for the whole city
            :root { --x: 1px }                        | same for the whole city
            body { margin: 0 }                        | same for the whole city
            .site-main ~ .x { margin: 0 }             | beyond the content
            .site-main { margin-top: -9rem }          | cannot stand here
            .x { position: fixed }                    | cannot stand here
            .x { behavior: url(a.htc) }               | cannot stand here
            .x { width: expression(alert(1)) }        | function expression()
            .x { background: url(https://a.example/x.png) } | not in the package
            .x { background: url(//a.example/x.png) } | not in the package
            .x { background: url(../../secret.svg) }  | not in the package
            .x { background: url('data:image/png;base64,AA') } | not in the package
            .x { background: image-set('https://a.example/x.png' 1x) } | image-set()
            .x { --paper: #000 }                      | under colours
            .x { color: #999; background: #fff }      | 2.84:1
            .x { color: #ccc }                        | contrast
            .x { animation: spin 1s }                 | prefers-reduced-motion
            @import url(x.css);                       | @import cannot be used
            @font-face { font-family: a; src: url(b) } | @font-face cannot be used
            .x { color: red                            | cannot be understood
            """)
    void a_style_sheet_with_this_is_refused_and_told(String css, String told) {
        put("css/site.css", css);

        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("css/site.css");
            assertThat(problem.message()).contains(told);
        });
    }

    @Test
    void the_line_of_a_style_sheet_is_told() {
        put("css/site.css", ".a { margin: 0 }\n\n.site-footer { display: none }\n");

        assertThat(problems()).extracting(ThemeProblem::place).containsExactly("line 3");
    }

    @Test
    void pictures_of_the_package_get_addresses_that_name_the_version() {
        put("css/site.css", ".page--home .hero::before { background: url(\"../img/banner.svg\") }");

        ThemePackage read = good();

        assertThat(read.styleSheet())
                .contains(".page--home .site-main .hero::before")
                .contains(
                        "/theme/sports-starter/img/banner.svg?v=" + read.hash().substring(0, 16));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>alert(1)</script>{{{region.main}}}           | <script>
            <div onclick='x()'>{{{region.main}}}</div>           | <div onclick>
            <div style='color:red'>{{{region.main}}}</div>       | <div style>
            <img src='https://a.example/x.png'>{{{region.main}}} | <img>
            <a href='javascript:x'>{{{region.main}}}</a>         | <a>
            <div class='{{{region.main}}}'></div>                | between elements
            {{#region.main}}<div>{{/region.main}}{{{region.main}}}</div> | between elements
            {{> frame}}{{{region.main}}}                         | cannot be used
            {{=<% %>=}}<% region.main %>                         | cannot be used
            {{person.name}}{{{region.main}}}                     | cannot be used
            {{{region.other}}}{{{region.main}}}                  | no region
            <div></div>                                          | exactly once
            """)
    void a_layout_with_this_is_refused_and_told(String template, String told) {
        change("theme.yaml", "showcase: [intro, left, right, main]", "showcase: [main]");
        put("layouts/showcase.mustache", template);

        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("layouts/showcase.mustache");
            assertThat(problem.message()).contains(told);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>x</script>                      | <script>
            <foreignObject/>                        | <foreignObject>
            <rect onload='x()'/>                    | <rect onload>
            <use href='https://a.example/x#y'/>     | <use href>
            <rect fill='url(https://a.example)'/>   | <rect fill>
            <animate attributeName='href'/>         | <animate>
            <rect                                   | no correct SVG
            """)
    void a_drawing_with_this_is_refused_and_told(String inside, String told) {
        put("img/banner.svg", SVG.formatted(inside));

        assertThat(problems()).extracting(ThemeProblem::message).anyMatch(message -> message.contains(told));
    }

    @Test
    void a_drawing_with_a_document_type_is_refused() {
        put("img/banner.svg", "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + SVG.formatted("&a;"));

        assertThat(problems()).extracting(ThemeProblem::message).anyMatch(message -> message.contains("DOCTYPE"));
    }

    @Test
    void files_are_what_their_names_say() {
        put("img/a.png", "GIF89a");
        put("img/b.webp", "RIFF");
        put("fonts/c.woff2", "wOFF");
        put("css/run.js", "alert(1)");

        assertThat(problems())
                .extracting(ThemeProblem::file)
                .contains("img/a.png", "img/b.webp", "fonts/c.woff2", "css/run.js");
    }

    @Test
    void a_colour_that_cannot_be_read_is_told_with_its_ratio() {
        change("theme.yaml", "celadon: \"#1f5582\"", "celadon: \"#9fc5e2\"");

        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.place()).isEqualTo("colours.light.celadon");
            assertThat(problem.message()).containsPattern("contrast of 1\\.\\d\\d:1; at least 4\\.50:1");
        });
    }

    @Test
    void everything_wrong_in_the_declaration_is_told_at_once() {
        put("theme.yaml", """
                key: other
                names: {en: x}
                version: 1
                base: suzhou
                colour: {}
                """);

        assertThat(problems()).extracting(ThemeProblem::place).contains("key", "names.zh-CN", "base", "colour");
    }

    @Test
    void a_layout_of_the_base_keeps_its_regions() {
        put("layouts/column.mustache", "{{{region.main}}}");
        change("theme.yaml", "layouts:", "layouts:\n  column: [main]");

        assertThat(problems()).extracting(ThemeProblem::place).containsExactly("layouts.column");
    }

    @ParameterizedTest
    @CsvSource({"../evil.css", "/css/a.css", "css/../../a.css", "C:/a.css"})
    void a_name_that_leads_out_is_refused(String name) {
        assertThat(problems(zip(Map.of(name, 0), false)))
                .extracting(ThemeProblem::message)
                .anyMatch(message -> message.contains("not safe"));
    }

    @Test
    void links_and_names_that_occur_twice_are_refused() {
        assertThat(problems(zip(Map.of("css/a.css", 0xA1FF), false)))
                .extracting(ThemeProblem::message)
                .anyMatch(message -> message.contains("a link"));
        assertThat(problems(zip(Map.of("css/a.css", 0), true)))
                .extracting(ThemeProblem::message)
                .anyMatch(message -> message.contains("occurs twice"));
    }

    @Test
    void a_bomb_is_not_unpacked() {
        for (int i = 0; i < 12; i++) files.put("img/bomb-" + i + ".png", new byte[1024 * 1024]);
        assertThat(problems()).extracting(ThemeProblem::message).anyMatch(message -> message.contains("Unpacked"));

        files.keySet().removeIf(file -> file.startsWith("img/bomb"));
        files.put("img/large.png", new byte[1024 * 1024 + 1]);
        assertThat(problems()).extracting(ThemeProblem::file).contains("img/large.png");
    }

    @Test
    void what_is_no_zip_or_too_large_is_refused() {
        assertThat(problems("no zip".getBytes(StandardCharsets.US_ASCII))).hasSize(1);
        assertThat(problems(new byte[PackageArchive.LONGEST + 1])).hasSize(1);
    }

    /** @param modes of Unix, by name */
    private static byte[] zip(Map<String, Integer> modes, boolean twice) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, Integer> file : modes.entrySet()) {
                for (int i = 0; i < (twice ? 2 : 1); i++) {
                    ZipArchiveEntry entry = new ZipArchiveEntry(file.getKey());
                    if (file.getValue() != 0) entry.setUnixMode(file.getValue());
                    zip.putArchiveEntry(entry);
                    zip.write('x');
                    zip.closeArchiveEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
