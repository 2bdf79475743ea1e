// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Visitors who ask for one page again and again, each over a connection that stays open: as soon as they have it, each
 * time without a session, or after a glance at it, in one session for each page.
 */
final class LoadGenerator {
    private static final int DONE = 200;

    private final InetSocketAddress server;
    private final int visitors;
    private final boolean keepSessions;
    private final Duration glance;
    private final Map<String, String> sessions = new ConcurrentHashMap<>();

    private LoadGenerator(InetSocketAddress server, int visitors, boolean keepSessions, Duration glance) {
        this.server = server;
        this.visitors = visitors;
        this.keepSessions = keepSessions;
        this.glance = glance;
    }

    LoadGenerator(InetSocketAddress server, int visitors) {
        this(server, visitors, false, Duration.ZERO);
    }

    /**
     * @param glance how long a visitor looks at a page. Who asks again at once meets a server that has not quite finished
     *     with the last answer; Undertow waits for that in a busy loop, and on a busy machine it waits for long
     */
    static LoadGenerator keepingSessions(InetSocketAddress server, int visitors, Duration glance) {
        return new LoadGenerator(server, visitors, true, glance);
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
            List<Callable<Visits>> all = IntStream.range(0, visitors)
                    .<Callable<Visits>>mapToObj(visitor -> () -> visitAlone(target, visitor, again))
                    .toList();
            var visits = new ArrayList<Visits>();
            for (var ended : threads.invokeAll(all)) visits.add(ended.get());
            return Visits.load(visits, Duration.ofNanos(System.nanoTime() - begin));
        } catch (ExecutionException e) {
            throw new IllegalStateException("a visitor of " + target + " failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Visits visitAlone(Target target, int visitor, BooleanSupplier again) {
        String place = target.name() + "/" + visitor;
        var visits = new Visits();
        try (var connection = new KeepAliveConnection(server)) {
            byte[] request = request(target, place);
            while (again.getAsBoolean()) {
                if (visitOnce(connection, request, visits, place)) request = request(target, place);
                LockSupport.parkNanos(glance.toNanos());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return visits;
    }

    private byte[] request(Target target, String place) {
        String session = sessions.get(place);
        return session == null ? target.request() : target.requestIn(session);
    }

    /** Whether this visit began a session that is to be kept. */
    private boolean visitOnce(KeepAliveConnection connection, byte[] request, Visits visits, String place) {
        long begin = System.nanoTime();
        try {
            ResponseHead head = connection.get(request, OutputStream.nullOutputStream());
            if (head.status() == DONE) visits.add(System.nanoTime() - begin);
            else visits.addError();
            if (!keepSessions || head.session() == null) return false;
            sessions.put(place, head.session());
            return true;
        } catch (IOException e) {
            visits.addError();
            return false;
        }
    }
}
