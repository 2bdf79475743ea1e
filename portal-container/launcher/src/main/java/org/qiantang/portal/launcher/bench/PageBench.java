// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.console.Progress;

/** Measures pages and static files of the same size in turns. */
final class PageBench {
    private static final int VISITORS = 4;
    private static final int DONE = 200;

    private final BenchPortal portal;
    private final BenchPlan plan;
    private final Console console;
    private final LoadGenerator visitors;
    private final ServerMeter meter;

    PageBench(BenchPortal portal, BenchPlan plan, Console console) {
        this.portal = portal;
        this.plan = plan;
        this.console = console;
        this.visitors = new LoadGenerator(portal.address(), VISITORS);
        this.meter = portal.meter();
    }

    List<MeasuredPage> measure() throws IOException, InterruptedException {
        List<MeasuredPage> pages = prepare(List.of(
                new Target("page1", portal.host("bench.localhost"), "/bench/1"),
                new Target("page8", portal.host("bench.localhost"), "/bench/8"),
                new Target("page16", portal.host("bench.localhost"), "/bench/16"),
                new Target("home", portal.host("localhost"), "/")));
        warmUp(pages);
        try (var progress = console.progress("benchMeasuring", (long) plan.rounds() * pages.size())) {
            for (int round = 0; round < plan.rounds(); round++) measureRound(pages, round, progress);
        }
        return pages;
    }

    /** Makes a static file of each page. */
    private List<MeasuredPage> prepare(List<Target> pages) throws IOException, InterruptedException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        var prepared = new ArrayList<MeasuredPage>();
        for (Target page : pages) {
            byte[] content = fetch(page);
            String name = page.name() + ".html";
            files.put(name, content);
            var file = new Target(page.name() + ".static", page.host(), "/" + StaticFilesWar.NAME + "/" + name);
            prepared.add(new MeasuredPage(page, file, content.length));
        }
        portal.deploy(StaticFilesWar.write(portal.folder(), files));
        for (MeasuredPage page : prepared) fetch(page.file());
        return prepared;
    }

    private byte[] fetch(Target target) throws IOException {
        var content = new ByteArrayOutputStream();
        try (var connection = new KeepAliveConnection(portal.address())) {
            int status = connection.get(target.request(), content).status();
            if (status == DONE) return content.toByteArray();
            throw new CommandFailedException(ExitCode.REFUSED, "benchPageMissing", target.path(), status);
        }
    }

    private void warmUp(List<MeasuredPage> pages) throws InterruptedException {
        try (var progress = console.progress("benchWarmingUp", pages.size())) {
            for (int i = 0; i < pages.size(); i++) {
                visitors.visitFor(plan.warmUp(), pages.get(i).page());
                visitors.visitFor(plan.warmUp(), pages.get(i).file());
                progress.show(i + 1L, pages.get(i).page().name());
            }
        }
    }

    private void measureRound(List<MeasuredPage> pages, int round, Progress progress) throws InterruptedException {
        for (int i = 0; i < pages.size(); i++) {
            MeasuredPage page = pages.get(i);
            page.addRound(measure(page.page()), measure(page.file()));
            progress.show((long) round * pages.size() + i + 1, page.page().name());
        }
    }

    private Measurement measure(Target target) throws InterruptedException {
        Duration before = meter.cpu();
        Load load = visitors.visitFor(plan.length(), target);
        Duration used = meter.cpu().minus(before);
        if (load.errors() == 0) return Measurement.of(load, used);
        throw new CommandFailedException(ExitCode.REFUSED, "benchBroken", target.path(), load.errors());
    }
}
