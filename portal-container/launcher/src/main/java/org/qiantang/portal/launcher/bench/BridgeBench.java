// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.console.Progress;

/** Measures Faces views in a portlet and on the plain FacesServlet in turns. */
final class BridgeBench {
    private static final int VISITORS = 4;
    private static final Duration GLANCE = Duration.ofMillis(2);
    private static final int DONE = 200;
    private static final String SITE = "bench-faces.localhost";
    private static final long STEP = 500;

    private final BenchPortal portal;
    private final ServerJvm jvm;
    private final BenchPlan plan;
    private final Console console;
    private final LoadGenerator visitors;
    private final ServerMeter meter;

    BridgeBench(BenchPortal portal, ServerJvm jvm, BenchPlan plan, Console console) {
        this.portal = portal;
        this.jvm = jvm;
        this.plan = plan;
        this.console = console;
        this.visitors = LoadGenerator.keepingSessions(portal.address(), VISITORS, GLANCE);
        this.meter = portal.meter();
    }

    List<MeasuredView> measure() throws IOException, InterruptedException {
        List<MeasuredView> views =
                List.of(view("table", "</table>"), view("small", "</form>"), view("transient", "</form>"));
        var page = new Target("page", portal.host(SITE), "/");
        warmUp(Stream.concat(views.stream().flatMap(view -> Stream.of(view.plain(), view.portlet())), Stream.of(page))
                .toList());
        try (var progress = console.progress("benchMeasuring", (long) plan.rounds() * views.size())) {
            for (int round = 0; round < plan.rounds(); round++) measureRound(views, page, round, progress);
        }
        return views;
    }

    /** @param sign what must be in both answers, lest an error message is measured */
    private MeasuredView view(String name, String sign) throws IOException {
        var plain = new Target(name + ".plain", portal.host("localhost"), "/bench-faces/" + name + ".xhtml");
        var portlet = new Target(name + ".portlet", portal.host(SITE), "/" + name);
        require(plain, sign);
        require(portlet, sign);
        return new MeasuredView(name, plain, portlet);
    }

    private void require(Target target, String sign) throws IOException {
        var content = new ByteArrayOutputStream();
        try (var connection = new KeepAliveConnection(portal.address())) {
            int status = connection.get(target.request(), content).status();
            if (status == DONE && content.toString(StandardCharsets.UTF_8).contains(sign)) return;
            throw new CommandFailedException(ExitCode.REFUSED, "benchPageMissing", target.path(), status);
        }
    }

    private void warmUp(List<Target> targets) throws InterruptedException {
        try (var progress = console.progress("benchWarmingUp", targets.size())) {
            for (int i = 0; i < targets.size(); i++) {
                visitors.visitFor(plan.warmUp(), targets.get(i));
                progress.show(i + 1L, targets.get(i).name());
            }
        }
    }

    /** Which side comes first changes with each round: what one leaves to the collector, the next one pays. */
    private void measureRound(List<MeasuredView> views, Target page, int round, Progress progress)
            throws InterruptedException {
        RenderCost ofPage = measure(page);
        for (int i = 0; i < views.size(); i++) {
            MeasuredView view = views.get(i);
            boolean plainFirst = round % 2 == 0;
            RenderCost first = measure(plainFirst ? view.plain() : view.portlet());
            RenderCost second = measure(plainFirst ? view.portlet() : view.plain());
            view.add(new MeasuredView.Round(plainFirst ? first : second, plainFirst ? second : first, ofPage));
            progress.show((long) round * views.size() + i + 1, view.name());
        }
    }

    private RenderCost measure(Target target) throws InterruptedException {
        long allocatedBefore = jvm.allocated();
        Duration cpuBefore = meter.cpu();
        Load load = visitors.visitFor(plan.length(), target);
        double cpuNanos = meter.cpu().minus(cpuBefore).toNanos();
        double allocated = jvm.allocated() - allocatedBefore;
        requireNoErrors(load, target);
        return new RenderCost(cpuNanos / 1e3 / load.answers(), allocated / load.answers());
    }

    /** What so many visitors leave behind who see the view without a session. */
    Leftovers leftovers(MeasuredView view, long renders) throws InterruptedException {
        var passersBy = new LoadGenerator(portal.address(), VISITORS);
        try (var progress = console.progress("benchMeasuring", renders)) {
            ClassHistogram before = jvm.objects();
            for (long seen = 0; seen < renders; seen += STEP) {
                Load load = passersBy.visitTimes(Math.min(STEP, renders - seen), view.portlet());
                requireNoErrors(load, view.portlet());
                progress.show(seen + load.answers(), view.name());
            }
            ClassHistogram after = jvm.objects();
            return new Leftovers(renders, after.sessions() - before.sessions(), after.bytes() - before.bytes());
        }
    }

    private static void requireNoErrors(Load load, Target target) {
        if (load.errors() == 0 && load.answers() > 0) return;
        throw new CommandFailedException(ExitCode.REFUSED, "benchBroken", target.path(), load.errors());
    }

    /** Sessions and bytes more than before, after so many renders. */
    record Leftovers(long renders, long sessions, long bytes) {}
}
