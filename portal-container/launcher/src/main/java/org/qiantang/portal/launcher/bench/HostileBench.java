// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.console.Progress;

/** Asks for hostile addresses one after the other, and for a page that is not there in between. */
final class HostileBench {
    private static final int BAD_REQUEST = 400;
    private static final int FAILURE = 500;

    private final InetSocketAddress server;
    private final List<Target> hostile;
    private final Target plain;

    HostileBench(InetSocketAddress server, String host) {
        this.server = server;
        this.hostile = HostileAddresses.list().stream()
                .map(address -> new Target("hostile", host, address))
                .toList();
        this.plain = new Target("404", host, "/no/such/page");
    }

    int size() {
        return hostile.size();
    }

    HostileReport measure(int rounds, Progress progress) throws IOException {
        List<Round> measured = new ArrayList<>();
        measureRound(); // warms up
        for (int round = 0; round < rounds; round++) {
            measured.add(measureRound());
            progress.show(round + 1L, "");
        }
        return new HostileReport(size(), measured);
    }

    private Round measureRound() throws IOException {
        Visits refused = new Visits();
        Visits missing = new Visits();
        try (var scanner = new KeepAliveConnection(server);
                var reader = new KeepAliveConnection(server)) {
            for (Target target : hostile) {
                refused.add(time(scanner, target));
                missing.add(time(reader, plain));
            }
        }
        return new Round(sorted(refused), sorted(missing));
    }

    private static long time(KeepAliveConnection connection, Target target) throws IOException {
        byte[] request = target.request();
        long begin = System.nanoTime();
        int status = connection.get(request, OutputStream.nullOutputStream()).status();
        long duration = System.nanoTime() - begin;
        if (status >= BAD_REQUEST && status < FAILURE) return duration;
        throw new CommandFailedException(ExitCode.REFUSED, "benchHostileTaken", target.path(), status);
    }

    private static long[] sorted(Visits visits) {
        long[] nanos = visits.nanos().toArray();
        Arrays.sort(nanos);
        return nanos;
    }

    /** How long each answer of one round took, shortest first. */
    record Round(long[] hostile, long[] plain) {}
}
