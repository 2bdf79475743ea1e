// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.server.DataOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the names that TLS certificates of the portal's sites must be made out for. */
@Command(name = "names")
final class SiteNamesCommand implements Callable<Integer> {
    private static final List<String> HEADINGS = List.of("siteCertificate", "siteHosts");

    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    @Option(names = "--site", paramLabel = "KEY", descriptionKey = "site.key")
    private @Nullable String site;

    @Option(names = "--json", descriptionKey = "site.namesJson")
    private boolean json;

    SiteNamesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<JsonNode> names = options.portal().admin().listCertificateNames(Optional.ofNullable(site));
        if (json) console.print(names.toString());
        else
            console.printTable(
                    HEADINGS, names.stream().map(SiteNamesCommand::row).toList());
        return 0;
    }

    private static List<String> row(JsonNode name) {
        String hosts = StreamSupport.stream(name.path("hosts").spliterator(), false)
                .map(SiteNamesCommand::host)
                .collect(Collectors.joining(" "));
        return List.of(name.path("certificate").asText(), hosts);
    }

    private static String host(JsonNode host) {
        String ascii = host.path("host").asText();
        String unicode = host.path("unicode").asText();
        return ascii.equals(unicode) ? ascii : ascii + " (" + unicode + ")";
    }
}
