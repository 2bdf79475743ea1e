// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What is alive in the server's virtual machine, by its class histogram. */
public final class ServerHeap {
    private final String histogram;

    private ServerHeap(String histogram) {
        this.histogram = histogram;
    }

    /** Collects garbage first; a second time what only then can go, such as what was waiting to be finalised. */
    public static ServerHeap now() {
        jcmd("GC.run");
        jcmd("GC.run_finalization");
        jcmd("GC.run");
        return new ServerHeap(jcmd("GC.class_histogram"));
    }

    /** Writes all of it to a file, to be looked at with a heap analyser. */
    public static void dump(Path file) {
        jcmd("GC.heap_dump", "-overwrite", file.toString());
    }

    private static String jcmd(String... arguments) {
        try {
            String[] command = new String[arguments.length + 2];
            command[0] = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
            command[1] = String.valueOf(server().pid());
            System.arraycopy(arguments, 0, command, 2, arguments.length);
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new AssertionError(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProcessHandle server() {
        String data = PortalServer.ofThisRun().data().toString();
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("jboss-modules.jar") && line.contains(data))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** How many objects of this class there are; classes of the same name of different class loaders all count. */
    public long objects(String className) {
        return histogram
                .lines()
                .map(String::strip)
                .map(line -> line.split("\\s+"))
                .filter(columns -> columns.length >= 4 && columns[3].equals(className))
                .mapToLong(columns -> Long.parseLong(columns[1]))
                .sum();
    }
}
