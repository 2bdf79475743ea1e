// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.server.DataOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the sites of the portal. */
@Command(name = "list")
final class SiteListCommand implements Callable<Integer> {
    private static final List<String> HEADINGS = List.of("siteKey", "siteName", "siteHosts");

    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    SiteListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<JsonNode> sites = options.portal().admin().listSites();
        console.printTable(HEADINGS, sites.stream().map(SiteListCommand::row).toList());
        return 0;
    }

    private static List<String> row(JsonNode site) {
        if (site.isTextual()) return List.of(site.asText(), "", "");
        JsonNode name = site.has("names") ? site.path("names") : site.path("name");
        return List.of(site.path("key").asText(), words(name, " / "), words(site.path("hosts"), " "));
    }

    private static String words(JsonNode value, String between) {
        if (!value.isContainerNode()) return value.asText();
        return StreamSupport.stream(value.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(between));
    }
}
