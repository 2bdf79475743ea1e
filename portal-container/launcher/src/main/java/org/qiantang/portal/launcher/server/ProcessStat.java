// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

/** The numbers of {@code /proc/PID/stat} that the command uses, in clock ticks. */
public record ProcessStat(long userTicks, long systemTicks, long startTicks) {
    private static final int USER = 11; // places after the program's name, which may hold spaces: see proc(5)
    private static final int SYSTEM = 12;
    private static final int START = 19;

    public static ProcessStat parse(String line) {
        String[] numbers = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return new ProcessStat(
                Long.parseLong(numbers[USER]), Long.parseLong(numbers[SYSTEM]), Long.parseLong(numbers[START]));
    }

    public long cpuTicks() {
        return userTicks + systemTicks;
    }
}
