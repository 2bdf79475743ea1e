// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.site.SiteTree;
import org.qiantang.portal.core.blueprint.SiteImporter;
import org.qiantang.portal.core.routing.AddressReader;
import org.qiantang.portal.core.site.Sites;

/** Measures how long it takes to find site and page of a request, in a portal that lives only to be measured. */
@ApplicationScoped
public class SitesMeasure {

    private static final int TOGETHER = 50;
    private static final int TIMES = 200_000;
    private static final double NANOS_PER_MILLI = 1e6;

    @Inject
    SiteImporter importer;

    @Inject
    Sites sites;

    @Inject
    SiteTree tree;

    @Inject
    AddressReader addresses;

    /**
     * Adds sites below the main one and looks for their pages. {@code sites.resolve_us} are the microseconds within which 99 of
     * 100 requests find site and page, {@code sites.read_ms} the milliseconds to read all sites anew,
     * {@code sites.tree_ms} those to make the tree of them for a screen, the first time.
     */
    public Map<String, Double> measure(int count, int pages) {
        for (int first = 0; first < count; first += TOGETHER) {
            importer.importAll(
                    Caller.portal(),
                    IntStream.range(first, Math.min(count, first + TOGETHER))
                            .mapToObj(i -> blueprint(i, pages))
                            .toList());
        }
        long begin = System.nanoTime();
        sites.list();
        Map<String, Double> results = new LinkedHashMap<>();
        results.put("sites.read_ms", (System.nanoTime() - begin) / NANOS_PER_MILLI);
        begin = System.nanoTime();
        tree.list(Caller.portal(), Locale.SIMPLIFIED_CHINESE, URI.create("http://localhost"), "");
        results.put("sites.tree_ms", (System.nanoTime() - begin) / NANOS_PER_MILLI);
        List<String> hosts = IntStream.range(0, count)
                .mapToObj(i -> key(i) + ".hangzhou.example")
                .toList();
        List<String> paths =
                IntStream.range(1, pages).mapToObj(i -> "/en/page-" + i).toList();
        for (int round = 0; round < 2; round++) { // the first one warms up
            Timings found = Timings.of(
                    TIMES,
                    i -> addresses.read(
                            sites.findByHost(hosts.get(i * 7 % hosts.size())).orElseThrow(),
                            paths.get(i * 3 % paths.size()),
                            null));
            found.put(results, "sites.resolve");
            results.put("sites.resolve_us", found.micros(99));
        }
        return results;
    }

    private static String key(int number) {
        return "measured-site-" + number;
    }

    private static String blueprint(int number, int pages) {
        StringBuilder text = new StringBuilder("""
                blueprint: 1
                site:
                  key: %s
                  parent: main
                  names: {zh-CN: 部门, en: Department}
                  languages: [zh-CN, en]
                pages:
                  - {key: home, path: /, title: {zh-CN: 首页, en: Home}, layout: plain, heading: false}
                """.formatted(key(number)));
        for (int i = 1; i < pages; i++) {
            text.append("""
                      - key: page-%1$d
                        path: /page-%1$d
                        title: {zh-CN: 栏目, en: Column}
                        layout: plain
                        windows: {main: [{key: news, portlet: news/list, preferences: {size: 10}}]}
                    """.formatted(i));
        }
        return text.toString();
    }
}
