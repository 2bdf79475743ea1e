// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.admin;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** What the portal finds wrong in a blueprint, with its place. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BlueprintProblem(
        int line, int column, @Nullable String field, String message) {}
