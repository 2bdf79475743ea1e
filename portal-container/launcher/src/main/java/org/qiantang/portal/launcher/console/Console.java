// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the command speaks: results to standard output, progress and complaints to standard error. */
public final class Console {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Messages messages;
    private final boolean terminal;

    public Console(PrintWriter out, PrintWriter err, Messages messages, boolean terminal) {
        this.out = out;
        this.err = err;
        this.messages = messages;
        this.terminal = terminal;
    }

    /** The console of this process; the portal script says what kind of terminal it has. */
    public static Console ofProcess() {
        return new Console(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                Messages.of(System.getenv()),
                Boolean.getBoolean("portal.terminal"));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, charset());
    }

    private static Charset charset() {
        String name = System.getProperty("portal.charset", "UTF-8");
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    public void say(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }

    public void complain(String key, Object... arguments) {
        err.println(messages.text(key, arguments));
    }

    /** Prints text as it is: data, not a sentence. */
    public void print(String text) {
        out.println(text);
    }

    public void printTable(List<String> headingKeys, List<List<String>> rows) {
        out.print(Table.of(headingKeys.stream().map(key -> messages.text(key)).toList(), rows));
        out.flush();
    }

    public Progress progress(String labelKey, long total) {
        String label = messages.text(labelKey);
        return terminal ? Progress.bar(label, total) : Progress.lines(label, total, err);
    }

    public Waiting waiting(String labelKey, Object... arguments) {
        return new Waiting(messages.text(labelKey, arguments), err, terminal);
    }

    public Messages messages() {
        return messages;
    }

    public PrintWriter out() {
        return out;
    }

    public PrintWriter err() {
        return err;
    }

    /** A console that nobody reads. */
    public static Console silent() {
        var nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Console(nowhere, nowhere, Messages.in(java.util.Locale.ENGLISH), false);
    }
}
