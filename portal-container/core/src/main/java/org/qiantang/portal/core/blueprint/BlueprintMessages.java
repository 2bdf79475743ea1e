// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.Locale;
import org.qiantang.portal.views.Messages;

/** Tells a person in their language what is wrong with a blueprint. */
public final class BlueprintMessages {

    private final Messages messages = new Messages(
            BlueprintMessages.class.getClassLoader(), BlueprintMessages.class.getPackageName() + ".messages");

    public String text(Locale language, BlueprintProblem problem) {
        return messages.text(language, problem.key(), problem.arguments().toArray());
    }

    String text(Fault fault, Object... arguments) {
        return messages.text(Locale.ENGLISH, fault.key(), arguments);
    }
}
