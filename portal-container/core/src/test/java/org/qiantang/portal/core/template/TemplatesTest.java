// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.site.SiteTemplate;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.blueprint.BlueprintProblem;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Site;

class TemplatesTest {

    private static final String HOSTILE = "\"quoted\" 'too': {a: [b], *c, &d} # <b>x</b> ((site)) #{1+1} | %s\\";

    @ParameterizedTest
    @ValueSource(strings = {"department", "bureau", "district", "thematic"})
    void what_is_proposed_gives_a_site_with_all_required_columns(String key) {
        Template template = TemplateFixture.template(key);
        Map<String, String> answers = TemplateFixture.answers(template);

        assertThat(template.check(answers)).isEmpty();
        Site site = TemplateFixture.site(template, answers);
        assertThat(site.pages())
                .extracting(Page::key)
                .contains("institution", "policies", "guides", "online", "news", "site-updates");
        assertThat(site.registration()).isFalse();
        assertThat(site.names().in(Locale.ENGLISH)).isEqualTo("杭州桥梁");
        assertThat(template.columns("bridges", TemplateFixture.MAIN, answers))
                .extracting(column -> column.get("key"))
                .contains("zhengwu", "zhengce", "zhinan", "wangban", "jigou")
                .doesNotContain("lvyou");
    }

    @ParameterizedTest
    @ValueSource(strings = {"department", "bureau", "district", "thematic"})
    void an_answer_stays_one_text_whatever_is_in_it(String key) {
        Template template = TemplateFixture.template(key);
        Map<String, String> answers = new LinkedHashMap<>();
        for (TemplateQuestion question : template.questions()) {
            boolean free = question.pattern() == null
                    && (question.type() == SiteTemplate.Type.TEXT || question.type() == SiteTemplate.Type.LINES);
            if (free) answers.put(question.key(), HOSTILE);
        }
        answers.put("phone", "0571-12345");

        assertThat(template.check(answers)).isEmpty();
        Site site = TemplateFixture.site(template, answers);
        assertThat(site.names().in(Locale.ENGLISH)).isEqualTo(HOSTILE);
        assertThat(site.identity().organizer().in(Locale.ENGLISH)).isEqualTo(HOSTILE);
        PortletWindow duties =
                site.findPage("institution").orElseThrow().findWindow("duties").orElseThrow();
        assertThat(duties.preferences().get("html").get(0))
                .contains("&lt;b&gt;x")
                .doesNotContain("<b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"department", "bureau", "district", "thematic"})
    void long_answers_are_taken_up_to_their_limit(String key) {
        Template template = TemplateFixture.template(key);
        Map<String, String> answers = TemplateFixture.answers(template);
        answers.put("name", "桥".repeat(200));
        assertThat(template.check(answers)).isEmpty();
        assertThat(TemplateFixture.site(template, answers).names().in(Locale.CHINA))
                .hasSize(200);

        answers.put("name", "桥".repeat(201));
        assertThat(template.check(answers)).containsExactly(Problem.of("name", Problem.Kind.TOO_LONG, "200"));
    }

    @Test
    void all_that_is_wrong_with_the_answers_is_told_at_once() {
        Template template = TemplateFixture.template("bureau");
        Map<String, String> answers = TemplateFixture.answers(template);
        answers.put("name", " ");
        answers.put("site-id", "33");
        answers.put("accent", "gold");
        answers.put("phone", "call me");

        assertThat(template.check(answers))
                .containsExactlyInAnyOrder(
                        Problem.of("name", Problem.Kind.MISSING),
                        Problem.of("site-id", Problem.Kind.INVALID),
                        Problem.of("accent", Problem.Kind.INVALID),
                        Problem.of("phone", Problem.Kind.INVALID));
    }

    @Test
    void a_part_that_depends_on_an_answer_is_there_only_with_it() {
        Template template = TemplateFixture.template("district");
        Map<String, String> answers = TemplateFixture.answers(template);
        assertThat(TemplateFixture.site(template, answers).findPage("visitors")).isEmpty();
        answers.put("visitors", "yes");
        answers.put("source", "武林区");

        Site site = TemplateFixture.site(template, answers);

        assertThat(site.findPage("visitors")).isPresent();
        assertThat(site.findPage("home")
                        .orElseThrow()
                        .findWindow("from-main")
                        .orElseThrow()
                        .preferences())
                .containsEntry("source", List.of("武林区"))
                .containsEntry("site", List.of("main"));
        assertThat(template.columns("bridges", TemplateFixture.MAIN, answers))
                .extracting(column -> column.get("key"))
                .contains("lvyou");
    }

    @Test
    void the_real_portlet_is_taken_once_it_is_there() {
        Template template = TemplateFixture.template("department");
        Map<String, String> answers = TemplateFixture.answers(template);
        assertThat(people(TemplateFixture.site(template, answers))).isEqualTo("news/list");

        String text = template.fill("bridges", TemplateFixture.MAIN, List.of(), answers, portlet -> true);

        assertThat(people(new org.qiantang.portal.core.blueprint.BlueprintReader()
                        .read(text)
                        .site()))
                .isEqualTo("directory/list");
    }

    private static String people(Site site) {
        return site.findPage("institution")
                .orElseThrow()
                .findWindow("people")
                .orElseThrow()
                .portletId();
    }

    @Test
    void a_reader_of_templates_tells_all_problems_with_line_and_field() {
        String text = """
                template: 1
                key: Bad
                version: 0
                names: {zh-CN: 坏模板, en: Bad}
                questions:
                  - {key: site, label: {zh-CN: 一}, type: text}
                  - {key: two, label: {zh-CN: 二}, type: date}
                  - {key: two, label: {zh-CN: 二}, type: choice}
                  - {key: three, label: {zh-CN: 三}, type: text, pattern: "["}
                blueprint:
                  a: ((unknown))
                  b: ((two|shout))
                  c: [{when: "or two", value: x}]
                  d: ((two
                extra: 1
                """;

        assertThatThrownBy(() -> new TemplateReader().read(text))
                .isInstanceOfSatisfying(BlueprintInvalidException.class, e -> {
                    assertThat(e.problems())
                            .extracting(BlueprintProblem::key)
                            .containsExactlyInAnyOrder(
                                    "keyInvalid",
                                    "templateVersionInvalid",
                                    "questionKeyReserved",
                                    "questionTypeUnknown",
                                    "questionTwice",
                                    "questionChoices",
                                    "questionPatternInvalid",
                                    "gapUnknown",
                                    "gapInvalid",
                                    "conditionInvalid",
                                    "gapInvalid",
                                    "fieldUnknown");
                    assertThat(e.problems())
                            .anyMatch(problem -> problem.key().equals("gapUnknown")
                                    && problem.line() == 11
                                    && problem.field().equals("blueprint.a"));
                });
    }

    @Test
    void templates_speak_chinese_and_english() {
        for (String key : List.of("department", "bureau", "district", "thematic")) {
            SiteTemplate chinese = TemplateFixture.template(key).in(Locale.SIMPLIFIED_CHINESE);
            SiteTemplate english = TemplateFixture.template(key).in(Locale.ENGLISH);
            assertThat(chinese.questions())
                    .allMatch(question -> question.label().matches(".*\\p{IsHan}.*"));
            assertThat(english.questions())
                    .noneMatch(question -> question.label().matches(".*\\p{IsHan}.*"));
        }
    }
}
