// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.deployment;

import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.server.DataOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the portal's catalogue of portlets. */
@Command(name = "portlets")
public final class PortletsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    public PortletsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PortletTable.print(options.portal().admin().listPortlets(), console);
        return 0;
    }
}
