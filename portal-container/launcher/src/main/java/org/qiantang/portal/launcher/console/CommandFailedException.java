// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.console;

import java.util.Arrays;
import java.util.List;

/** The command cannot do what it was asked; ends as one sentence in the person's language. */
public class CommandFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ExitCode exitCode;
    private final String messageKey;
    private final transient List<Object> arguments;

    public CommandFailedException(ExitCode exitCode, String messageKey, Object... arguments) {
        super(messageKey + Arrays.toString(arguments));
        this.exitCode = exitCode;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public ExitCode exitCode() {
        return exitCode;
    }

    /** The sentence to show. */
    public String in(Messages messages) {
        return messages.text(messageKey, arguments.toArray());
    }
}
