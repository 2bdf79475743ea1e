// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiantang.portal.core.blueprint.BlueprintReader;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.StandingSites;

/** Templates, answers and sites made of both. */
final class TemplateFixture {

    static final Site MAIN = new StandingSites().with("main").get("main");

    private TemplateFixture() {}

    static Template template(String key) {
        return new TemplateReader().read(Templates.text(key));
    }

    /** What is proposed, and a plain answer where something has to be answered. */
    static Map<String, String> answers(Template template) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (TemplateQuestion question : template.questions()) {
            if (!question.initial().isEmpty()) answers.put(question.key(), question.initial());
            else if (question.required()) answers.put(question.key(), "杭州桥梁");
        }
        return answers;
    }

    static String fill(Template template, Map<String, String> answers) {
        return template.fill("bridges", MAIN, List.of(), answers, portlet -> portlet.startsWith("news/"));
    }

    static Site site(Template template, Map<String, String> answers) {
        return new BlueprintReader().read(fill(template, answers)).site();
    }
}
