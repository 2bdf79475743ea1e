// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.certificate;

import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.server.DataOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** An account is known by a certificate no longer. */
@Command(name = "remove")
final class CertificateRemoveCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "certificate.number")
    private long number;

    CertificateRemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.portal().admin().removeCertificate(number);
        console.say("certificateRemoved", number);
        return 0;
    }
}
