// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qiantang.portal.core.blueprint.BlueprintFixture.EDUCATION;
import static org.qiantang.portal.core.blueprint.BlueprintFixture.education;
import static org.qiantang.portal.core.blueprint.BlueprintFixture.problemsOf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.core.site.Site;

class BlueprintReaderTest {

    @Test
    void a_blueprint_becomes_a_site() {
        Site site = new BlueprintReader().read(EDUCATION).site();

        assertThat(site.key()).isEqualTo("education");
        assertThat(site.parent()).isNull();
        assertThat(site.names().in(Locale.ENGLISH)).isEqualTo("Hangzhou Education");
        assertThat(site.titleMain().in(Locale.ENGLISH)).isEqualTo("杭州教育");
        assertThat(site.titleSub().in(Locale.ENGLISH)).isEqualTo("Education Bureau");
        assertThat(site.hosts()).containsExactly("edu.hangzhou.example", "192.0.2.7");
        assertThat(site.languages()).containsExactly(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
        assertThat(site.identity().phone()).isEqualTo("0571-12345");
        assertThat(site.menus().get("function")).hasSize(2);
        assertThat(site.pages()).extracting("key").containsExactly("home", "news", "article");
    }

    @Test
    void windows_stand_in_their_regions_with_their_preferences() {
        var home = new BlueprintReader().read(EDUCATION).site().findPage("home").orElseThrow();

        var top = home.regions().get("lead").get(0);

        assertThat(home.heading()).isFalse();
        assertThat(top.application()).isEqualTo("news");
        assertThat(top.portlet()).isEqualTo("headline");
        assertThat(top.titled()).isTrue();
        assertThat(top.preferences()).isEqualTo(Map.of("column", List.of("jiaoyu"), "size", List.of("6")));
        assertThat(home.findWindow("schools").orElseThrow().preferences().get("items"))
                .hasSize(2);
    }

    @Test
    void a_window_without_a_title_shows_none() {
        var home = new BlueprintReader().read(EDUCATION).site().findPage("home").orElseThrow();

        assertThat(home.findWindow("schools").orElseThrow().titled()).isFalse();
    }

    @Test
    void values_stay_as_they_are_written_even_where_yaml_sees_a_number() {
        var text = education("phone: 0571-12345", "phone: 0571");

        assertThat(new BlueprintReader().read(text).site().identity().phone()).isEqualTo("0571");
    }

    @Test
    void without_a_title_bar_the_name_is_shown() {
        var text = education("  titleBar: {main: 杭州教育, sub: {zh-CN: 市教育局, en: Education Bureau}}\n", "");

        assertThat(new BlueprintReader().read(text).site().titleMain().in(Locale.ENGLISH))
                .isEqualTo("Hangzhou Education");
    }

    @Test
    void a_chinese_host_name_is_kept_as_browsers_send_it() {
        var text = education("edu.hangzhou.example", "教育.example");

        assertThat(new BlueprintReader().read(text).site().canonicalHost()).isEqualTo("xn--wcvs22d.example");
    }

    @Test
    void all_problems_are_reported_at_once_with_their_places() {
        String text = EDUCATION
                .replace("portlet: news/headline", "portlet: headline")
                .replace("key: education", "key: Education")
                .replace("layout: column", "layuot: column");

        assertThat(problemsOf(text))
                .extracting(BlueprintProblem::field, BlueprintProblem::key, BlueprintProblem::line)
                .containsExactly(
                        tuple("site.key", "keyInvalid", 3),
                        tuple("pages[0].windows.lead[0].portlet", "portletInvalid", 27),
                        tuple("pages[1]", "fieldMissing", 38),
                        tuple("pages[1].layuot", "fieldUnknown", 42));
    }

    @Test
    void a_problem_says_what_is_wrong_and_where() {
        var text = education("hosts: [edu.hangzhou.example", "hosts: [EDU.hangzhou.example");

        assertThatThrownBy(() -> new BlueprintReader().read(text))
                .hasMessage("line 6, column 11, site.hosts[0]: 'EDU.hangzhou.example' is no host name:"
                        + " lower case, without scheme, port and path, or an IP address");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    blueprint: 1               | blueprint: 2                      | versionUnknown     | blueprint
                    blueprint: 1               | ''                                | fieldMissing       | ''
                    theme: hangzhou            | ''                                | fieldMissing       | site
                    theme: hangzhou            | theme:                            | valueEmpty         | site.theme
                    theme: hangzhou            | theme: [hangzhou]                 | textExpected       | site.theme
                    theme: hangzhou            | theme: Hangzhou                   | keyInvalid         | site.theme
                    theme: hangzhou            | {theme: hangzhou, theme: ningbo}  | syntax             | ''
                    theme: hangzhou            | colour: red                       | fieldMissing       | site
                    languages: [zh-CN, en]     | languages: []                     | valueEmpty         | site.languages
                    languages: [zh-CN, en]     | languages: zh-CN                  | listExpected       | site.languages
                    languages: [zh-CN, en]     | languages: [zh-CN, en, en]        | languageTwice      | site.languages[2]
                    languages: [zh-CN, en]     | languages: [zh-CN, en, zh_TW]     | languageInvalid    | site.languages[2]
                    languages: [zh-CN, en]     | languages: [zh-CN, en, zh-tw]     | languageInvalid    | site.languages[2]
                    en: Hangzhou Education}    | fr: Hangzhou}                     | languageUnknown    | site.names.fr
                    zh-CN: 新闻, en: News      | en: News                          | languageMissing    | pages[1].title
                    zh-CN: 新闻, en: News      | zh-CN: 新闻, en: ' '              | valueEmpty         | pages[1].title.en
                    192.0.2.7                  | 192.0.2.256                       | hostInvalid        | site.hosts[1]
                    192.0.2.7                  | https://edu.example/              | hostInvalid        | site.hosts[1]
                    192.0.2.7                  | edu.example:8080                  | hostInvalid        | site.hosts[1]
                    192.0.2.7                  | edu.hangzhou.example              | hostTwice          | site.hosts[1]
                    3301000002                 | 330100000                         | siteIdCodeInvalid  | site.identity.siteIdCode
                    portal@hangzhou.example    | hangzhou.example                  | emailInvalid       | site.identity.email
                    {page: home, icon: house}  | {icon: house}                     | menuTarget         | site.menus.function[0]
                    {page: home, icon: house}  | {page: home, url: /}              | menuTarget         | site.menus.function[0]
                    {page: home, icon: house}  | {page: article}                   | menuPageVariable   | site.menus.function[0].page
                    {page: home, icon: house}  | {page: schools}                   | pageUnknown        | site.menus.function[0].page
                    {page: home, icon: house}  | {url: /news}                      | menuTitleMissing   | site.menus.function[0]
                    {page: home, icon: house}  | {page: home, icon: a b}           | keyInvalid         | site.menus.function[0].icon
                    https://www.example/       | javascript:alert(1)               | urlInvalid         | site.menus.function[1].url
                    https://www.example/       | //www.example/                    | urlInvalid         | site.menus.function[1].url
                    function:                  | other:                            | fieldUnknown       | site.menus.other
                    key: news                  | key: home                         | pageTwice          | pages[1].key
                    path: /news\\n              | path: news\\n                      | pathInvalid        | pages[1].path
                    path: /news\\n              | path: /\\n                         | pathAmbiguous      | pages[1].path
                    path: /news\\n              | path: /{column}/{column}\\n        | pathVariableTwice  | pages[1].path
                    path: /news\\n              | path: /news/{item}\\n              | pathAmbiguous      | pages[2].path
                    path: /news\\n              | path: /{column}/latest\\n          | pathAmbiguous      | pages[2].path
                    path: /news\\n              | path: /en/news\\n                  | pathLanguage       | pages[1].path
                    path: /\\n                  | path: /home\\n                     | pageHomeMissing    | pages
                    parent: home               | parent: start                     | pageUnknown        | pages[1].parent
                    parent: home               | parent: article                   | pageParentCycle    | pages[1].parent
                    parent: home               | parent: news                      | pageParentCycle    | pages[1].parent
                    layout: article            | layout: article\\n    formerPaths: [/old] | formerPathVariable | pages[2].formerPaths[0]
                    link: /news                | link: /news\\n          width: wide  | widthUnknown       | pages[0].windows.lead[0].width
                    layout: column             | layout: column\\n    column: blog       | columnUnknown      | pages[1].column
                    heading: false             | heading: 'no'                     | flagExpected       | pages[0].heading
                    key: schools               | key: top                          | windowTwice        | pages[0].windows.links[0].key
                    lead:                      | Lead:                             | keyInvalid         | pages[0].windows.Lead
                    portlet: news/article      | portlet: news/a/b                 | portletInvalid     | pages[2].windows.main[0].portlet
                    link: /news                | link: news                        | urlInvalid         | pages[0].windows.lead[0].link
                    column: jiaoyu             | column:                           | valueEmpty         | pages[0].windows.lead[0].preferences.column
                    column: jiaoyu             | '"": jiaoyu'                      | preferenceNameInvalid | pages[0].windows.lead[0].preferences[""]
                    size: 6                    | column: 6                         | fieldTwice         | pages[0].windows.lead[0].preferences.column
                    """)
    void what_is_wrong_is_named(String part, String replacement, String key, String field) {
        String text = education(part.replace("\\n", "\n"), replacement.replace("\\n", "\n"));

        assertThat(problemsOf(text))
                .extracting(BlueprintProblem::key, BlueprintProblem::field)
                .contains(tuple(key, field));
    }

    @Test
    void a_page_with_a_variable_stands_above_pages_with_the_same_variable_only() {
        String below = EDUCATION
                .replace("  - key: news\n    path: /news\n", "  - key: news\n    path: /news\n    description: x\n")
                .replace("parent: home", "parent: article")
                .replace("parent: news", "parent: home");

        assertThat(problemsOf(below))
                .extracting(BlueprintProblem::key, BlueprintProblem::field)
                .containsExactly(tuple("pageParentVariable", "pages[1].parent"));
    }

    @Test
    void a_more_literal_path_may_stand_beside_one_with_a_variable() {
        String text = EDUCATION + """
                  - key: archive
                    path: /news/archive
                    title: {zh-CN: 历史新闻}
                    layout: column
                """;

        assertThat(problemsOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "blueprint", "- blueprint: 1", "{}", "42", "~"})
    void a_text_that_is_no_blueprint_has_a_problem_and_no_exception(String text) {
        assertThat(problemsOf(text)).isNotEmpty();
    }

    @Test
    void a_syntax_error_has_a_place() {
        String text = education("names: {zh-CN: 杭州教育, en: Hangzhou Education}", "names: {zh-CN: 杭州教育");

        assertThat(problemsOf(text)).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("syntax");
            assertThat(problem.line()).isBetween(4, 5);
        });
    }

    @Test
    void host_names_for_sites_below_say_where_their_key_stands() {
        assertThat(problemsOf(education(
                        "theme: hangzhou", "theme: hangzhou\n  subSiteHosts: [hangzhou.example, '{site}.Example']")))
                .extracting(BlueprintProblem::key)
                .containsExactly("hostPatternInvalid", "hostInvalid");
    }

    @Test
    void a_site_below_another_one_needs_neither_hosts_nor_theme() {
        String text = EDUCATION
                .replace("  titleBar: {main: 杭州教育, sub: {zh-CN: 市教育局, en: Education Bureau}}\n", "")
                .replace("  hosts: [edu.hangzhou.example, 192.0.2.7]\n", "")
                .replace("theme: hangzhou", "parent: main");

        assertThat(new BlueprintReader().read(text).site().theme()).isEmpty();
    }
}
