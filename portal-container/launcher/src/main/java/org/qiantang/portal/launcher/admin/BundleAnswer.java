// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.admin;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a bundle of a site.
 *
 * @param fault why it was refused; null if it was not, or for the problems of its blueprint
 * @param arguments what the sentence about the fault names
 * @param problems what is wrong with its blueprint
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BundleAnswer(@Nullable String fault, List<String> arguments, List<BlueprintProblem> problems) {

    @SuppressWarnings("NullableProblems") // what is not there is null to Jackson
    public BundleAnswer {
        arguments = List.copyOf(Objects.requireNonNullElse(arguments, List.of()));
        problems = List.copyOf(Objects.requireNonNullElse(problems, List.of()));
    }
}
