// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A page with the static file of the same size, and the rounds that both were measured in. */
final class MeasuredPage {
    private final Target page;
    private final Target file;
    private final int bytes;
    private final List<Measurement> pageRounds = new ArrayList<>();
    private final List<Measurement> fileRounds = new ArrayList<>();

    MeasuredPage(Target page, Target file, int bytes) {
        this.page = page;
        this.file = file;
        this.bytes = bytes;
    }

    void addRound(Measurement ofPage, Measurement ofFile) {
        pageRounds.add(ofPage);
        fileRounds.add(ofFile);
    }

    Target page() {
        return page;
    }

    Target file() {
        return file;
    }

    int bytes() {
        return bytes;
    }

    Measurement pageMedian() {
        return Measurement.median(pageRounds);
    }

    Measurement fileMedian() {
        return Measurement.median(fileRounds);
    }

    /** Both halves of a ratio are of the same round, so that a slow moment of the machine hits both. */
    double cpuRatio() {
        return Statistics.median(IntStream.range(0, pageRounds.size())
                .mapToObj(i -> pageRounds.get(i).cpuMicros() / fileRounds.get(i).cpuMicros())
                .toList());
    }
}
