// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The sample sites that are made of templates and the hosted one, with their news, as the first start of a portal has them. */
public final class SampleSites {
    /** Keys of those made of templates. */
    public static final List<String> GENERATED = List.of("edu", "jtys", "wulin");

    /** Key of the one with a theme of its own. */
    public static final String HOSTED = "museum";

    private static boolean made;

    private SampleSites() {}

    /** Makes them and takes their news in, once for all tests. */
    public static synchronized void require() {
        SampleNews.require();
        if (made) return;
        for (String site : GENERATED) {
            Answer answer = Administration.post("/_admin/sites/generated", "application/json", wish(site));
            if (answer.status() != 201) throw new AssertionError(site + " refused: " + answer.body());
            addNews(site);
        }
        SampleNews.outcomes(
                SampleNews.send(
                        "news-columns", HOSTED, SampleNews.records(SampleNews.columns("columns-" + HOSTED + ".yaml"))),
                "ADDED");
        addNews(HOSTED);
        made = true;
    }

    private static void addNews(String site) {
        SampleNews.outcomes(SampleNews.send("news", site, SampleNews.records("news-" + site + ".jsonl")), "ADDED");
    }

    private static String wish(String site) {
        Path file = SampleNews.folder().resolve("site-" + site + ".yaml");
        try {
            Map<String, Object> wish = new Yaml().load(Files.readString(file).replaceAll(": yes\\b", ": \"yes\""));
            return new ObjectMapper().writeValueAsString(wish);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
