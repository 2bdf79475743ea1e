// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.site.SiteTemplate;
import org.qiantang.portal.core.blueprint.BlueprintPattern;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Texts;

/**
 * A template that was read without problems.
 *
 * @param blueprint of the sites, with gaps
 * @param columns the news columns (栏目) that a site begins with, as records of the import {@code news-columns}
 */
record Template(
        String key,
        int version,
        Texts names,
        Texts description,
        List<TemplateQuestion> questions,
        BlueprintPattern blueprint,
        List<BlueprintPattern> columns) {

    Template {
        questions = List.copyOf(questions);
        columns = List.copyOf(columns);
    }

    SiteTemplate in(Locale language) {
        return new SiteTemplate(
                key,
                version,
                names.in(language),
                description.in(language),
                questions.stream().map(question -> question.in(language)).toList());
    }

    /** What is wrong with the answers, in the order of the questions. */
    List<Problem> check(Map<String, String> answers) {
        return questions.stream()
                .flatMap(question -> question.check(answers.getOrDefault(question.key(), "")).stream())
                .toList();
    }

    /** The blueprint of a site. */
    String fill(String site, Site above, List<String> hosts, Map<String, String> answers, Predicate<String> deployed) {
        return blueprint.fill(gaps(site, above, hosts, answers), deployed);
    }

    List<Map<String, String>> columns(String site, Site above, Map<String, String> answers) {
        Map<String, String> gaps = gaps(site, above, List.of(), answers);
        return columns.stream()
                .map(column -> column.fillFlat(gaps))
                .filter(column -> !column.isEmpty())
                .toList();
    }

    private Map<String, String> gaps(String site, Site above, List<String> hosts, Map<String, String> answers) {
        Map<String, String> gaps = new LinkedHashMap<>();
        for (TemplateQuestion question : questions) {
            String answer = answers.getOrDefault(question.key(), "").strip();
            gaps.put(question.key(), answer.isEmpty() ? gaps.getOrDefault(question.stands(), "") : answer);
        }
        gaps.put("site", site);
        gaps.put("parent", above.key());
        for (int i = 0; i < TemplateReader.MOST_HOSTS; i++) {
            gaps.put("host-" + (i + 1), i < hosts.size() ? hosts.get(i) : "");
        }
        return gaps;
    }
}
