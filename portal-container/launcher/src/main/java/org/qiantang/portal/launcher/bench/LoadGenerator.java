// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Visitors who ask for one page again as soon as they have it, each over a connection that stays open. */
final class LoadGenerator {
    private static final int DONE = 200;

    private final InetSocketAddress server;
    private final int visitors;

    LoadGenerator(InetSocketAddress server, int visitors) {
        this.server = server;
        this.visitors = visitors;
    }

    Load visitFor(Duration length, Target target) throws InterruptedException {
        long end = System.nanoTime() + length.toNanos();
        return visit(target, () -> System.nanoTime() < end);
    }

    Load visitTimes(long times, Target target) throws InterruptedException {
        var left = new AtomicLong(times);
        return visit(target, () -> left.getAndDecrement() > 0);
    }

    private Load visit(Target target, BooleanSupplier again) throws InterruptedException {
        long begin = System.nanoTime();
        var threads = Executors.newFixedThreadPool(visitors);
        try {
            Callable<Visits> visitor = () -> visitAlone(target.request(), again);
            var visits = new ArrayList<Visits>();
            for (var ended : threads.invokeAll(Collections.nCopies(visitors, visitor))) visits.add(ended.get());
            return load(visits, Duration.ofNanos(System.nanoTime() - begin));
        } catch (ExecutionException e) {
            throw new IllegalStateException("a visitor of " + target + " failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Visits visitAlone(byte[] request, BooleanSupplier again) {
        var visits = new Visits();
        try (var connection = new KeepAliveConnection(server)) {
            while (again.getAsBoolean()) visitOnce(connection, request, visits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return visits;
    }

    private static void visitOnce(KeepAliveConnection connection, byte[] request, Visits visits) {
        long begin = System.nanoTime();
        try {
            if (connection.get(request, OutputStream.nullOutputStream()) == DONE) visits.add(System.nanoTime() - begin);
            else visits.addError();
        } catch (IOException e) {
            visits.addError();
        }
    }

    private static Load load(List<Visits> visits, Duration length) {
        long[] nanos = visits.stream().flatMapToLong(Visits::nanos).sorted().toArray();
        return new Load(nanos, visits.stream().mapToLong(Visits::errors).sum(), length);
    }
}
