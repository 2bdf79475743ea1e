// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;
import org.yaml.snakeyaml.Yaml;

/** The sample site that is shipped, and the site from which it is administered. */
class MainBlueprintTest {

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path BLUEPRINTS = MODULE.resolve("../../ear/src/main/blueprints");
    private static final Path MAIN = BLUEPRINTS.resolve("main.yaml");
    private static final Path ADMINISTRATION = BLUEPRINTS.resolve("administration.yaml");
    private static final Path THEMES = MODULE.resolve("../../themes");

    private static final BlueprintChecks CHECKS =
            new BlueprintChecks(MainBlueprintTest::layouts, theme -> Set.of("bamboo", "lake", "plum"));

    private final BlueprintReader reader = new BlueprintReader();

    @Test
    void the_main_site_can_be_read() {
        Site site = reader.read(text(MAIN)).site();

        assertThat(site.key()).isEqualTo("main");
        assertThat(site.pages()).hasSizeGreaterThan(10);
    }

    @Test
    void the_main_site_suits_its_theme() {
        assertThat(CHECKS.check(reader.read(text(MAIN)), "hangzhou")).isEmpty();
    }

    @Test
    void the_main_site_survives_writing() {
        Site site = reader.read(text(MAIN)).site();

        assertThat(reader.read(new BlueprintWriter().write(site)).site()).isEqualTo(site);
    }

    @Test
    void the_administration_belongs_to_the_main_site_and_shows_its_screens_by_role() {
        Site site = reader.read(text(ADMINISTRATION)).site();

        assertThat(site.parent()).isEqualTo("main");
        assertThat(CHECKS.check(reader.read(text(ADMINISTRATION)), "hangzhou")).isEmpty();
        assertThat(site.pages().stream().filter(Page::isForEverybody).map(Page::key))
                .containsExactly("home", "my-account");
        assertThat(site.findPage("audit").orElseThrow().roles()).containsExactly("audit-administrator");
    }

    private static Map<String, List<String>> layouts(String theme) {
        Path file = THEMES.resolve(theme + "/src/main/resources/META-INF/qiantang/themes/" + theme + "/theme.yaml");
        Map<String, Map<String, List<String>>> declared = new Yaml().load(text(file));
        return declared.get("layouts");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
