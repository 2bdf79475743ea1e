// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.console;

import java.io.PrintWriter;
import java.time.Duration;

/** A line that shows how long the person has been waiting; without a terminal a new one every fifteen seconds. */
public final class Waiting implements AutoCloseable {
    private static final long SECONDS_BETWEEN_LINES = 15;

    private final String label;
    private final PrintWriter out;
    private final boolean terminal;
    private long nextLine;

    Waiting(String label, PrintWriter out, boolean terminal) {
        this.label = label;
        this.out = out;
        this.terminal = terminal;
    }

    public void show(Duration waited) {
        if (terminal) {
            out.print("\r\033[K" + label + " … " + waited.toSeconds() + " s");
            out.flush();
            return;
        }
        if (waited.toSeconds() < nextLine) return;
        out.println(label + " … " + (nextLine == 0 ? "" : waited.toSeconds() + " s"));
        nextLine += SECONDS_BETWEEN_LINES;
    }

    @Override
    public void close() {
        if (!terminal) return;
        out.print("\r\033[K");
        out.flush();
    }
}
