// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.List;
import java.util.stream.Collectors;

/** A blueprint cannot be taken, for one or more reasons. */
public class BlueprintInvalidException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<BlueprintProblem> problems;

    public BlueprintInvalidException(List<BlueprintProblem> problems) {
        super(problems.stream().map(BlueprintProblem::toString).collect(Collectors.joining("\n")));
        this.problems =
                problems.stream().sorted(BlueprintProblem.IN_ORDER_OF_TEXT).toList();
    }

    /** All problems that were found, in the order of the text; at least one. */
    public List<BlueprintProblem> problems() {
        return problems;
    }
}
