// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Visitors who come at a fixed rate and ask for one page each, without a session. */
final class SteadyVisitors {
    private static final int CONNECTIONS = 8;
    private static final int DONE = 200;

    private final InetSocketAddress server;
    private final double perSecond;

    SteadyVisitors(InetSocketAddress server, double perSecond) {
        this.server = server;
        this.perSecond = perSecond;
    }

    /** How long they wait, from when they come. */
    Load visitFor(Duration length, Target target) throws InterruptedException {
        long begin = System.nanoTime();
        Pace pace = new Pace(perSecond, length);
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Callable<Visits>> all = IntStream.range(0, CONNECTIONS)
                    .<Callable<Visits>>mapToObj(i -> () -> visit(pace, target.request()))
                    .toList();
            List<Visits> visits = new ArrayList<>();
            for (var ended : threads.invokeAll(all)) visits.add(ended.get());
            return Visits.load(visits, Duration.ofNanos(System.nanoTime() - begin));
        } catch (ExecutionException e) {
            throw new IllegalStateException("a visitor of " + target + " failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Visits visit(Pace pace, byte[] request) throws IOException {
        Visits visits = new Visits();
        try (var connection = new KeepAliveConnection(server)) {
            for (OptionalLong due = pace.await(); due.isPresent(); due = pace.await()) {
                int status =
                        connection.get(request, OutputStream.nullOutputStream()).status();
                if (status == DONE) visits.add(System.nanoTime() - due.getAsLong());
                else visits.addError();
            }
        }
        return visits;
    }
}
