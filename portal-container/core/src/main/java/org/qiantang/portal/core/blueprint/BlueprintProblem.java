// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong with a blueprint.
 *
 * @param line from one
 * @param column from one
 * @param field path of the field, such as {@code pages[3].windows.lead[0].portlet}; empty for the whole text
 * @param key names the kind of problem; stays the same in later versions
 * @param arguments what the message names, for {@link BlueprintMessages translations}
 * @param message in English
 */
public record BlueprintProblem(int line, int column, String field, String key, List<String> arguments, String message) {

    static final Comparator<BlueprintProblem> IN_ORDER_OF_TEXT =
            Comparator.comparingInt(BlueprintProblem::line).thenComparingInt(BlueprintProblem::column);

    public BlueprintProblem {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
        String where = "line " + line + ", column " + column;
        return field.isEmpty() ? where + ": " + message : where + ", " + field + ": " + message;
    }
}
