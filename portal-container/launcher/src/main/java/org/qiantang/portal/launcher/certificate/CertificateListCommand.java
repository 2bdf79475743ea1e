// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.server.DataOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the certificates that an account is known by. */
@Command(name = "list")
final class CertificateListCommand implements Callable<Integer> {
    private static final List<String> HEADINGS = List.of(
            "certificateNumber", "certificateSubject", "certificateIssuer", "certificateSerial", "certificateAddedBy");

    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(index = "0", paramLabel = "ACCOUNT", descriptionKey = "certificate.account")
    private String account = "";

    CertificateListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<JsonNode> certificates = options.portal().admin().listCertificates(account);
        console.printTable(
                HEADINGS, certificates.stream().map(CertificateListCommand::row).toList());
        return 0;
    }

    private static List<String> row(JsonNode certificate) {
        return List.of(
                certificate.path("id").asText(),
                certificate.path("subject").asText(),
                certificate.path("issuer").asText(),
                certificate.path("serial").asText(),
                certificate.path("addedBy").asText());
    }
}
