// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;

/** Tries what a form asks for; if a service does not take it, the form says why and keeps what was typed. */
@ApplicationScoped
public class Attempts {

    /** The outcome of an action that leads nowhere: the form again. */
    public static final String STAY = "";

    @Inject
    Sentences sentences;

    /**
     * Tries it.
     *
     * @param task gives the outcome if it succeeds
     */
    public String make(Form form, Supplier<String> task) {
        return make(form, Map.of(), task);
    }

    /**
     * As {@link #make(Form, Supplier)}, for a form that has not only fields of our own.
     *
     * @param labels of those others, by field
     */
    public String make(Form form, Map<String, String> labels, Supplier<String> task) {
        form.show(List.of());
        try {
            return task.get();
        } catch (RejectedException e) {
            form.show(mistakes(form, labels, e.problems()));
            return STAY;
        }
    }

    private List<Mistake> mistakes(Form form, Map<String, String> labels, List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Mistake(
                        problem.field(),
                        form.fields().contains(problem.field()),
                        labels.containsKey(problem.field())
                                ? sentences.of(problem, labels.get(problem.field()))
                                : sentences.of(problem)))
                .toList();
    }
}
