// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiantang.portal.core.blueprint.BlueprintFixture.EDUCATION;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.core.site.ColumnKind;
import org.qiantang.portal.core.site.Site;

class BlueprintWriterTest {

    private final BlueprintReader reader = new BlueprintReader();
    private final BlueprintWriter writer = new BlueprintWriter();

    @Test
    void what_is_written_reads_as_the_same_site() {
        Site site = reader.read(EDUCATION).site();

        String text = writer.write(site);

        assertThat(reader.read(text).site()).isEqualTo(site);
    }

    @Test
    void nobody_registers_on_a_site_whose_blueprint_does_not_say_so() {
        String open = EDUCATION.replace("  theme: hangzhou\n", "  theme: hangzhou\n  registration: true\n");

        assertThat(reader.read(EDUCATION).site().registration()).isFalse();
        assertThat(reader.read(open).site().registration()).isTrue();
        assertThat(writer.write(reader.read(open).site())).contains("  registration: true\n");
    }

    @Test
    void audiences_and_links_to_other_sites_survive() {
        String text = EDUCATION
                .replace("pages:\n  - key: home", """
                  audiences:
                    - key: parents
                      page: news
                      icon: users
                      title: {zh-CN: 家长, en: Parents}
                      menu:
                        - {page: home}
                        - {url: "site:main/citizens", title: {zh-CN: 市民, en: Residents}}
                pages:
                  - key: home""".stripIndent())
                .replace("link: /news", "link: site:main/news");
        Site site = reader.read(text).site();

        assertThat(site.audiences()).singleElement().satisfies(audience -> {
            assertThat(audience.page()).isEqualTo("news");
            assertThat(audience.menu()).hasSize(2);
        });
        assertThat(reader.read(writer.write(site)).site()).isEqualTo(site);
    }

    @Test
    void the_same_site_is_always_written_the_same() {
        String text = writer.write(reader.read(EDUCATION).site());

        assertThat(writer.write(reader.read(text).site())).isEqualTo(text);
    }

    @Test
    void a_blueprint_looks_as_a_person_would_write_it() {
        assertThat(writer.write(reader.read(EDUCATION).site())).isEqualTo("""
                        blueprint: 1
                        site:
                          key: education
                          names: {zh-CN: 杭州教育, en: Hangzhou Education}
                          titleBar:
                            main: 杭州教育
                            sub: {zh-CN: 市教育局, en: Education Bureau}
                          hosts: [edu.hangzhou.example, 192.0.2.7]
                          theme: hangzhou
                          languages: [zh-CN, en]
                          identity:
                            siteIdCode: '3301000002'
                            organizer: {zh-CN: 杭州市教育局, en: Hangzhou Education Bureau}
                            phone: 0571-12345
                            email: portal@hangzhou.example
                          menus:
                            function:
                              - {page: home, icon: house}
                              - {url: 'https://www.example/', title: {zh-CN: 中国政府网, en: Central government}}

                        pages:
                          - key: home
                            path: /
                            title: {zh-CN: 首页, en: Home}
                            layout: home
                            heading: false
                            windows:
                              lead:
                                - key: top
                                  portlet: news/headline
                                  title: {zh-CN: 教育要闻, en: Top stories}
                                  link: /news
                                  preferences:
                                    column: jiaoyu
                                    size: '6'
                              links:
                                - key: schools
                                  portlet: links/links
                                  preferences:
                                    items:
                                      - 小学 | /schools | school
                                      - 中学 | /schools | school

                          - key: news
                            path: /news
                            title: {zh-CN: 新闻, en: News}
                            parent: home
                            layout: column

                          - key: article
                            path: /news/{article}
                            title: {zh-CN: 正文, en: Article}
                            parent: news
                            layout: article
                            windows:
                              main:
                                - key: article
                                  portlet: news/article
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "  两端有空格  ",
                "~",
                "null",
                "true",
                "no",
                "on",
                "0571",
                "6",
                "1e3",
                "0x1F",
                "2026-11-20",
                "#不是注释",
                "a #b",
                "a: b",
                "a:",
                ": a",
                "- a",
                "-",
                "? a",
                "[a, b]",
                "{a: b}",
                "*a",
                "&a",
                "!a",
                "|",
                ">",
                "%",
                "@a",
                "`a`",
                "'",
                "''",
                "\"",
                "\"'\"",
                "\\n",
                "a\\",
                "---",
                "...",
                "<<",
                "=",
                ",",
                "a,b",
                "a, b: c}",
                "一行\n另一行",
                "一行\n另一行\n",
                "一行\n另一行\n\n",
                "\n一行",
                "\n",
                "\n\n",
                "  缩进\n一行",
                "一行\n  缩进\n",
                "一行 \n另一行",
                "一行\n \n另一行",
                "一行\n\t制表\n",
                "\t制表",
                "a\tb",
                "<p>段落</p>\n<ul>\n  <li>一</li>\n</ul>\n",
                "---\n...\n",
                "# 标题\n",
                "- a\n- b\n",
                "emoji 🌊 潮",
                "行\u2028分隔\n段\u2029落",
                "𠮷",
                "a\u00a0b",
                "é́",
                "a very long text that goes on and on, with commas, colons: and more, far beyond the usual eighty columns"
            })
    void any_text_survives(String value) {
        Map<String, List<String>> preferences = new LinkedHashMap<>();
        preferences.put("one", List.of(value));
        preferences.put("several", List.of(value, "x", value));
        preferences.put("none", List.of());
        if (!value.isBlank()) preferences.put(value, List.of("x"));
        Site site = siteWith(preferences);

        assertThat(reader.read(writer.write(site)).site()).isEqualTo(site);
    }

    private Site siteWith(Map<String, List<String>> preferences) {
        Site site = reader.read(EDUCATION).site();
        return site.withPages(site.pages().stream()
                .map(page -> page.withWindows(window -> window.withPreferences(preferences)))
                .toList());
    }

    @Test
    void regions_without_windows_titles_without_heading_and_roles_survive() {
        String text = EDUCATION
                .replace(
                        "layout: column",
                        "layout: column\n    roles: [editor, clerk]\n    windows: {main: [], side: []}")
                .replace(
                        "portlet: news/article", "portlet: news/article\n          titled: true\n          width: half")
                .replace("layout: article", "layout: article\n    formerPaths: [\"/stories/{year}/{article}\"]")
                .replace("link: /news", "titled: false")
                .replace("theme: hangzhou", "theme: hangzhou\n  parent: main");
        text = text.replace("path: /news\n", "path: /news\n    column: news\n");
        Site site = reader.read(text).site();

        assertThat(site.findPage("news").orElseThrow().column()).isEqualTo(ColumnKind.NEWS);
        assertThat(site.findPage("news").orElseThrow().roles()).containsExactlyInAnyOrder("clerk", "editor");
        assertThat(reader.read(writer.write(site)).site()).isEqualTo(site);
    }
}
