// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.qiantang.news.application.ArticleMistake;

/** What is wrong with the fields of a form, for the summary above them and the words beside them. */
public final class Mistakes implements Serializable {
    private static final long serialVersionUID = 1;

    private final ArrayList<MistakeText> all = new ArrayList<>();

    void show(List<ArticleMistake> found) {
        all.clear();
        found.forEach(this::add);
    }

    void add(ArticleMistake mistake) {
        all.add(MistakeText.of(mistake));
    }

    void clear() {
        all.clear();
    }

    public boolean isAny() {
        return !all.isEmpty();
    }

    public List<MistakeText> getAll() {
        return all;
    }

    /** @param field name of the field: {@code title} */
    public List<MistakeText> of(String field) {
        return all.stream().filter(mistake -> mistake.field().equals(field)).toList();
    }

    public boolean has(String field) {
        return !of(field).isEmpty();
    }
}
