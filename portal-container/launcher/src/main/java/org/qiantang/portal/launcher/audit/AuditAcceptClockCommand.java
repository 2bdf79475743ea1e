// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.audit;

import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.server.DataOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Confirms that the machine's clock is right although the last record of the audit log is younger. */
@Command(name = "accept-clock")
final class AuditAcceptClockCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    AuditAcceptClockCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.portal().admin().acceptAuditClock();
        console.say("auditClockAccepted");
        return 0;
    }
}
