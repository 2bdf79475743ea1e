// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.io.Serializable;
import java.util.Locale;
import org.qiantang.news.application.ArticleMistake;

/**
 * A mistake, ready to be told.
 *
 * @param field name of the field: {@code pictureAlt}
 * @param label key of the field's name
 * @param text key of what is wrong
 * @param first what the text names besides the field; empty if nothing
 */
public record MistakeText(String field, String label, String text, String first, String second)
        implements Serializable {

    static MistakeText of(ArticleMistake mistake) {
        return new MistakeText(
                camelCase("", mistake.field().name()),
                labelOf(mistake.field()),
                camelCase("mistake_", mistake.fault().name()),
                detail(mistake, 0),
                detail(mistake, 1));
    }

    /** Key of the name of a field. */
    static String labelOf(ArticleMistake.Field field) {
        return camelCase("field_", field.name());
    }

    private static String detail(ArticleMistake mistake, int index) {
        return index < mistake.details().size() ? mistake.details().get(index).toString() : "";
    }

    private static String camelCase(String prefix, String name) {
        StringBuilder result = new StringBuilder();
        for (String word : (prefix + name).toLowerCase(Locale.ROOT).split("_", -1)) {
            result.append(result.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return result.toString();
    }
}
