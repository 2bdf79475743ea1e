// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import java.util.List;
import org.qiantang.portal.launcher.console.Messages;

/** A record of the file makes no sense; it is reported, the others are taken. */
final class UnreadableRecordException extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;
    private final String raw;
    private final String messageKey;
    private final transient List<Object> arguments;

    UnreadableRecordException(int line, String raw, String messageKey, Object... arguments) {
        super(messageKey + " in line " + line);
        this.line = line;
        this.raw = raw;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    Reject in(Messages messages) {
        return new Reject(line, messages.text(messageKey, arguments.toArray()), raw);
    }
}
