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
import org.qiantang.portal.launcher.site.SiteWish;

/**
 * The sample sites that are made of templates, then the columns and news of all of them, imported like anybody's: {@code site-KEY.yaml} is
 * the wish for a site; {@code columns.yaml} and {@code news.jsonl} are for the main site, {@code columns-KEY.yaml} and
 * {@code news-KEY.jsonl} for the site with this key.
 */
public record SampleContent(Console console) implements FirstStart {

    private static final String MAIN = "main";
    private static final Pattern WISH = Pattern.compile("site-([a-z][a-z0-9-]*)\\.yaml");
    private static final Pattern NEWS = Pattern.compile("news-([a-z][a-z0-9-]*)\\.jsonl");

    @Override
    public void fill(RunningPortal portal, Path sample) {
        sites(sample, WISH)
                .forEach(site -> new SiteWish(sample.resolve("site-" + site + ".yaml")).send(portal.admin(), console));
        int records = add(portal, MAIN, "news-columns", sample.resolve("columns.yaml"))
                + add(portal, MAIN, "news", sample.resolve("news.jsonl"));
        for (String site : sites(sample, NEWS)) {
            records += add(portal, site, "news-columns", sample.resolve("columns-" + site + ".yaml"))
                    + add(portal, site, "news", sample.resolve("news-" + site + ".jsonl"));
        }
        console.say("sampleAdded", records);
    }

    private static List<String> sites(Path sample, Pattern kind) {
        try (Stream<Path> files = Files.list(sample)) {
            return files.map(file -> kind.matcher(file.getFileName().toString()))
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
