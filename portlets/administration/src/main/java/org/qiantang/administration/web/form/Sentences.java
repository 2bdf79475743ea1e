// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.Roles;

/** Puts what services find wrong into sentences of the page's language. */
@ApplicationScoped
public class Sentences {

    @Inject
    Here here;

    @Inject
    Roles roles;

    /** The sentence of one problem; the field is named in it. Some have a sentence of their own, which says how they are written. */
    public String of(Problem problem) {
        String label = here.words().find("field_" + problem.field()).orElse(problem.field());
        String own = "problem_" + problem.kind() + "_" + problem.field();
        return here.words().find(own).isPresent() ? sentence(own, label, problem) : of(problem, label);
    }

    /** The sentence of one problem of a field that somebody else has named: what we say of a field of that name is not about it. */
    public String of(Problem problem, String label) {
        String general = "problem_" + problem.kind();
        boolean told = !problem.arguments().isEmpty()
                && here.words().find(general + "_of").isPresent();
        return sentence(told ? general + "_of" : general, label, problem);
    }

    private String sentence(String key, String label, Problem problem) {
        List<String> named = problem.arguments().stream().map(this::name).toList();
        return here.words().say(key, label, String.join(here.words().say("listAnd"), named));
    }

    /** The sentence of what is wrong with the headings of a table. */
    public String ofHeading(String heading, Problem problem) {
        String key = "import_heading_" + problem.kind();
        return here.words().find(key).isPresent() ? here.words().say(key, heading) : of(problem);
    }

    /** Roles and kinds of accounts by what people call them; all else as it is. */
    private String name(String argument) {
        return roles.find(argument)
                .map(role -> here.either(role.titleChinese(), role.titleEnglish()))
                .or(() -> here.words().find("kind_" + argument))
                .orElse(argument);
    }
}
