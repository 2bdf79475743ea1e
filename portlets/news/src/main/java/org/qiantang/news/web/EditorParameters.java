// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.portlet.RenderParameters;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiantang.news.domain.NewsNotFoundException;

/** The render parameters of the editors' form, private to its window. */
record EditorParameters(RenderParameters values) {

    static final String ARTICLE = "id";
    static final String DONE = "done";

    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    /** The article to be changed; empty for a new one. */
    Optional<Long> article() {
        @Nullable String value = values.getValue(ARTICLE);
        if (value == null) return Optional.empty();
        if (!ID.matcher(value).matches()) throw new NewsNotFoundException("news article", value);
        return Optional.of(Long.valueOf(value));
    }

    /** What has just been done with it. */
    Notice done() {
        return Notice.done(Typed.text(values.getValue(DONE)));
    }
}
