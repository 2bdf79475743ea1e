// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import org.jspecify.annotations.Nullable;

/** Is told every rule that a decision looks at. */
interface Trace {

    /** For decisions that nobody asks about. */
    Trace NONE = (rule, role) -> {};

    /** @param role the role that the rule is about; null if it is about none */
    void note(Rule rule, @Nullable HeldRole role);

    default void note(Rule rule) {
        note(rule, null);
    }
}
