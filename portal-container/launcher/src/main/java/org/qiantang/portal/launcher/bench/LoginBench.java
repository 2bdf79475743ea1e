// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.console.Progress;

/** Asks for the home page as an anonymous visitor, in turns alone and while a flood of people signs in. */
final class LoginBench {
    private static final Duration CALM = Duration.ofSeconds(2);
    private static final int BUSY_VISITORS = 2;

    private final BenchPortal portal;
    private final BenchPlan plan;
    private final double signInsPerSecond;
    private final Target home;
    private final SteadyVisitors steady;
    private final LoadGenerator busy;
    private final ServerMeter meter;
    private final AtomicInteger numbers = new AtomicInteger();

    LoginBench(BenchPortal portal, BenchPlan plan, double pagesPerSecond, double signInsPerSecond) {
        this.portal = portal;
        this.plan = plan;
        this.signInsPerSecond = signInsPerSecond;
        this.home = new Target("home", portal.host("localhost"), "/");
        this.steady = new SteadyVisitors(portal.address(), pagesPerSecond);
        this.meter = portal.meter();
        this.busy = new LoadGenerator(portal.address(), BUSY_VISITORS);
    }

    List<Round> measure(Console console) throws InterruptedException {
        List<Round> rounds = new ArrayList<>();
        try (var progress = console.progress("benchMeasuring", plan.rounds())) {
            busy.visitFor(plan.warmUp(), home);
            flooded(plan.warmUp());
            for (int i = 0; i < plan.rounds(); i++) addRound(rounds, progress);
        }
        return rounds;
    }

    /** What comes first changes, so that a machine that grows slower or faster favours neither. */
    private void addRound(List<Round> rounds, Progress progress) throws InterruptedException {
        boolean floodFirst = rounds.size() % 2 == 1;
        Flooded first = floodFirst ? flooded(plan.length()) : null;
        Pages alone = pages(plan.length());
        rounds.add(new Round(alone, first == null ? flooded(plan.length()) : first));
        progress.show(rounds.size(), "");
    }

    private Pages pages(Duration length) throws InterruptedException {
        Duration before = meter.cpu();
        Load calm = whole(steady.visitFor(length, home));
        double cores = (double) meter.cpu().minus(before).toNanos() / length.toNanos();
        return new Pages(calm, cores, whole(busy.visitFor(length, home)));
    }

    private Load whole(Load load) {
        if (load.errors() == 0) return load;
        throw new CommandFailedException(ExitCode.REFUSED, "benchBroken", home.path(), load.errors());
    }

    private Flooded flooded(Duration length) throws InterruptedException {
        long begin = System.nanoTime();
        Flooded result;
        try (var flood = new SignInFlood(
                portal.address(), home.host(), portal.knownSignIns(home.host()), signInsPerSecond, numbers)) {
            TimeUnit.NANOSECONDS.sleep(CALM.toNanos());
            Pages pages = pages(length);
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (flood.failed() > 0)
                throw new CommandFailedException(ExitCode.REFUSED, "benchBroken", "/_sign-in", flood.failed());
            result = new Flooded(pages, flood.tried() / seconds, flood.refused() / seconds);
        }
        TimeUnit.NANOSECONDS.sleep(CALM.toNanos());
        return result;
    }

    /**
     * Visitors at a fixed rate, and visitors who ask again as soon as they have their page.
     *
     * @param cores how many processor cores the server used for the former, and for what went on beside them
     */
    record Pages(Load steady, double cores, Load busy) {}

    /**
     * The same while people sign in.
     *
     * @param tried passwords a second that the portal tried
     * @param refused those a second that it told to come later
     */
    record Flooded(Pages pages, double tried, double refused) {}

    record Round(Pages alone, Flooded flooded) {}
}
