// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Blueprints for tests. */
final class BlueprintFixture {

    /** The site of the city's education bureau: three pages. */
    static final String EDUCATION = """
            blueprint: 1
            site:
              key: education
              names: {zh-CN: 杭州教育, en: Hangzhou Education}
              titleBar: {main: 杭州教育, sub: {zh-CN: 市教育局, en: Education Bureau}}
              hosts: [edu.hangzhou.example, 192.0.2.7]
              theme: hangzhou
              languages: [zh-CN, en]
              identity:
                siteIdCode: "3301000002"
                organizer: {zh-CN: 杭州市教育局, en: Hangzhou Education Bureau}
                phone: 0571-12345
                email: portal@hangzhou.example
              menus:
                function:
                  - {page: home, icon: house}
                  - {url: "https://www.example/", title: {zh-CN: 中国政府网, en: Central government}}
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
                      preferences: {column: jiaoyu, size: 6}
                  links:
                    - key: schools
                      portlet: links/links
                      preferences:
                        items:
                          - "小学 | /schools | school"
                          - "中学 | /schools | school"
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
            """;

    private BlueprintFixture() {}

    /** The site of the education bureau with one thing different. */
    static String education(String part, String replacement) {
        assertThat(EDUCATION).contains(part);
        return EDUCATION.replace(part, replacement);
    }

    static List<BlueprintProblem> problemsOf(String text) {
        try {
            new BlueprintReader().read(text);
            return List.of();
        } catch (BlueprintInvalidException e) {
            return e.problems();
        }
    }
}
