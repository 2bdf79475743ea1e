// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.admin;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** What became of one record of an import: line counts within the request, from one. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ImportAnswer(
        int line, Outcome outcome, @Nullable String reason) {

    /** The words of the import. */
    public enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        REJECTED
    }
}
