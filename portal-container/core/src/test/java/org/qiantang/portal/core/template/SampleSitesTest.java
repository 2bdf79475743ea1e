// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiantang.portal.core.blueprint.BlueprintReader;
import org.qiantang.portal.core.site.Site;
import org.yaml.snakeyaml.Yaml;

/** The wishes for the sample sites that are shipped. */
class SampleSitesTest {

    private static final Path SAMPLE = Path.of("").toAbsolutePath().resolve("../../ear/src/main/sample");

    @ParameterizedTest
    @CsvSource({"edu, department, 杭州教育", "jtys, bureau, 杭州交通", "wulin, district, 武林区（示例）"})
    void a_sample_site_answers_all_questions_of_its_template_in_both_languages(String key, String template, String name)
            throws IOException {
        Map<String, Object> wish = new Yaml().load(Files.readString(SAMPLE.resolve("site-" + key + ".yaml")));
        Map<String, String> answers = new LinkedHashMap<>();
        ((Map<?, ?>) wish.get("answers"))
                .forEach((question, answer) ->
                        answers.put(question.toString(), answer instanceof Boolean ? "yes" : answer.toString()));

        assertThat(wish).containsEntry("template", template).containsEntry("key", key);
        Template made = TemplateFixture.template(template);
        assertThat(made.check(answers)).isEmpty();
        assertThat(answers.keySet())
                .isSubsetOf(made.questions().stream().map(TemplateQuestion::key).toList());
        Site site = new BlueprintReader()
                .read(made.fill(key, TemplateFixture.MAIN, List.of(), answers, portlet -> portlet.startsWith("news/")))
                .site();
        assertThat(site.names().in(Locale.SIMPLIFIED_CHINESE)).isEqualTo(name);
        assertThat(site.identity().address().in(Locale.ENGLISH)).contains("(sample)");
    }
}
