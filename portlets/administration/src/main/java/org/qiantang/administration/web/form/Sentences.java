// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
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

    /** The sentence of one problem; the field is named in it. */
    public String of(Problem problem) {
        return of(problem, here.words().find("field_" + problem.field()).orElse(problem.field()));
    }

    /** The sentence of one problem of a field that is called so. */
    public String of(Problem problem, String label) {
        List<String> named = problem.arguments().stream().map(this::name).toList();
        return here.words().say(key(problem), label, String.join(here.words().say("listAnd"), named));
    }

    /** Some fields have a sentence of their own, which says how they are written. */
    private String key(Problem problem) {
        String general = "problem_" + problem.kind();
        return Stream.of(general + "_" + problem.field(), problem.arguments().isEmpty() ? general : general + "_of")
                .filter(key -> here.words().find(key).isPresent())
                .findFirst()
                .orElse(general);
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
