// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import java.util.List;

/**
 * Why somebody may or may not do something: the very steps by which the portal decides.
 *
 * @param summary the decision in one sentence
 * @param steps in the order in which they were looked at
 */
public record Explanation(boolean allowed, String summary, List<Step> steps) {

    public Explanation {
        steps = List.copyOf(steps);
    }

    /**
     * One rule that was looked at.
     *
     * @param text a sentence
     */
    public record Step(Effect effect, String text) {}

    /** What a rule does to the decision. */
    public enum Effect {
        /** It allows what was asked. */
        ALLOWS,
        /** It forbids what was asked, whatever others say. */
        FORBIDS,
        /** It says nothing about what was asked. */
        PASSES
    }
}
