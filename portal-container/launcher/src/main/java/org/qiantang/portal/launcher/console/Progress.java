// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.console;

import java.io.PrintWriter;
import java.util.function.BiConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long task has come: a bar on a terminal, else a line for every tenth part. */
public final class Progress implements AutoCloseable {
    private final BiConsumer<Long, String> show;
    private final Runnable end;

    private Progress(BiConsumer<Long, String> show, Runnable end) {
        this.show = show;
        this.end = end;
    }

    static Progress bar(String label, long total) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(label)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setUpdateIntervalMillis(200)
                .hideEta()
                .build();
        return new Progress((done, note) -> bar.stepTo(done).setExtraMessage(" " + note), bar::close);
    }

    static Progress lines(String label, long total, PrintWriter out) {
        var tenths = new TenthParts(total);
        return new Progress(
                (done, note) -> {
                    if (tenths.isNew(done)) out.println(label + ": " + tenths.percent(done) + " % " + note);
                },
                out::flush);
    }

    /** So much is done; the note says it in the words of the task. */
    public void show(long done, String note) {
        show.accept(done, note);
    }

    @Override
    public void close() {
        end.run();
    }
}
