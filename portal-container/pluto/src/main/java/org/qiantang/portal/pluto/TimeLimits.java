// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.PortletRequest;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.qiantang.portal.runtime.DeployedPortlet;
import org.qiantang.portal.runtime.PortletCall;

/**
 * Sees to it that no portlet keeps a page waiting: a call of the header or render phase that takes too long is
 * interrupted, which ends waiting of every kind (for a network, a lock, a database). A portlet that computes without end
 * and never looks whether it is interrupted cannot be ended so. Actions and resources have all the time they need.
 */
final class TimeLimits implements AutoCloseable {

    /** Container runtime option by which a portlet asks for another limit, in milliseconds. */
    static final String OPTION = "org.qiantang.portal.timeLimit";

    private static final long EVERY_MILLIS = 100;

    private final Duration usual;
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "portlet-time-limits");
        thread.setDaemon(true);
        return thread;
    });

    /** @param usual how long a portlet may take that does not ask for another limit */
    TimeLimits(Duration usual) {
        this.usual = usual;
        clock.scheduleWithFixedDelay(
                () -> watches.forEach(Watch::check), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    Watch begin(PortletCall call) {
        boolean limited =
                call.phase().equals(PortletRequest.RENDER_PHASE) || call.phase().equals(PortletRequest.HEADER_PHASE);
        Watch watch = new Watch(Thread.currentThread(), limit(call.portlet()));
        if (!limited) return watch;
        watch.stop = () -> watches.remove(watch);
        watches.add(watch);
        return watch;
    }

    private Duration limit(DeployedPortlet portlet) {
        String[] option = portlet.runtimeOptions().get(OPTION);
        if (option == null || option.length == 0 || !option[0].matches("[1-9]\\d{0,6}")) return usual;
        return Duration.ofMillis(Long.parseLong(option[0]));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** One call that is being watched. */
    static final class Watch {
        private final Thread thread;
        private final Duration limit;
        private final long started = System.nanoTime();
        private Runnable stop = () -> {};
        private boolean ended;
        private boolean over;

        private Watch(Thread thread, Duration limit) {
            this.thread = thread;
            this.limit = limit;
        }

        Duration limit() {
            return limit;
        }

        synchronized boolean isOver() {
            return over;
        }

        private synchronized void check() {
            if (ended || over || System.nanoTime() - started < limit.toNanos()) return;
            over = true;
            thread.interrupt();
        }

        /** The call has come back; an interruption that came too late must not hit what the thread does next. */
        synchronized void end() {
            stop.run();
            ended = true;
            if (over) Thread.interrupted();
        }
    }
}
