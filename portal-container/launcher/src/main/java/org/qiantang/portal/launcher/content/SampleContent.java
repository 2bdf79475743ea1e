// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qiantang.portal.launcher.admin.ImportAnswer.Outcome;
import org.qiantang.portal.launcher.admin.ImportTarget;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.server.FirstStart;
import org.qiantang.portal.launcher.server.RunningPortal;

/**
 * The columns and news of the sample sites, imported like anybody's: {@code columns.yaml} and {@code news.jsonl} for the main
 * site, {@code columns-KEY.yaml} and {@code news-KEY.jsonl} for the site with this key.
 */
public record SampleContent(Console console) implements FirstStart {

    private static final String MAIN = "main";
    private static final Pattern OF_SITE = Pattern.compile("columns-([a-z][a-z0-9-]*)\\.yaml");

    @Override
    public void fill(RunningPortal portal, Path sample) {
        int records = add(portal, MAIN, "news-columns", sample.resolve("columns.yaml"))
                + add(portal, MAIN, "news", sample.resolve("news.jsonl"));
        for (String site : sites(sample)) {
            records += add(portal, site, "news-columns", sample.resolve("columns-" + site + ".yaml"))
                    + add(portal, site, "news", sample.resolve("news-" + site + ".jsonl"));
        }
        console.say("sampleAdded", records);
    }

    private static List<String> sites(Path sample) {
        try (Stream<Path> files = Files.list(sample)) {
            return files.map(file -> OF_SITE.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group(1))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int add(RunningPortal portal, String site, String kind, Path file) {
        if (!Files.isReadable(file)) return 0;
        try (var rejects = new RejectsFile(portal.data().rejects(), file)) {
            ImportTally tally = new FileImport(portal, new ImportTarget(kind, site, null), file, console).run(rejects);
            rejects.find().ifPresent(path -> console.complain("importRejects", path));
            return tally.of(Outcome.ADDED);
        }
    }
}
