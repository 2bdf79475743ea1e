// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.Messages;

/** A person at a terminal of which everything is kept. */
public final class CommandLineFixture {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Locale language;

    public CommandLineFixture(Locale language) {
        this.language = language;
    }

    public static CommandLineFixture english() {
        return new CommandLineFixture(Locale.ENGLISH);
    }

    public int type(Object... words) {
        String[] texts = java.util.Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        return PortalCommand.create(console()).execute(texts);
    }

    public Console console() {
        return new Console(new PrintWriter(out, true), new PrintWriter(err, true), Messages.in(language), false);
    }

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }
}
