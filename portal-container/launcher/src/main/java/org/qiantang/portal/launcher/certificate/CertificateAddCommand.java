// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.server.DataOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets an account sign in with a certificate. */
@Command(name = "add")
final class CertificateAddCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(index = "0", paramLabel = "ACCOUNT", descriptionKey = "certificate.account")
    private String account = "";

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "certificate.file")
    private Path file = Path.of("");

    @Option(names = "--this-one-only", descriptionKey = "certificate.this-one-only")
    private boolean thisOneOnly;

    CertificateAddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        JsonNode added = options.portal().admin().addCertificate(account, read(), thisOneOnly);
        console.say("certificateAdded", account, added.path("subject").asText());
        return 0;
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.USAGE, "certificateUnreadable", file);
        }
    }
}
