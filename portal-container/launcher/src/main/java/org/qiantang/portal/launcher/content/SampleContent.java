// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import java.nio.file.Files;
import java.nio.file.Path;
import org.qiantang.portal.launcher.admin.ImportAnswer.Outcome;
import org.qiantang.portal.launcher.admin.ImportTarget;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.server.FirstStart;
import org.qiantang.portal.launcher.server.RunningPortal;

/** The columns and news of the sample site, imported like anybody's. */
public record SampleContent(Console console) implements FirstStart {

    private static final String SITE = "main";

    @Override
    public void fill(RunningPortal portal, Path sample) {
        int records = add(portal, "news-columns", sample.resolve("columns.yaml"))
                + add(portal, "news", sample.resolve("news.jsonl"));
        console.say("sampleAdded", records);
    }

    private int add(RunningPortal portal, String kind, Path file) {
        if (!Files.isReadable(file)) return 0;
        try (var rejects = new RejectsFile(portal.data().rejects(), file)) {
            ImportTally tally = new FileImport(portal, new ImportTarget(kind, SITE, null), file, console).run(rejects);
            rejects.find().ifPresent(path -> console.complain("importRejects", path));
            return tally.of(Outcome.ADDED);
        }
    }
}
