// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.token;

import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.server.DataOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a token worthless at once. */
@Command(name = "revoke")
final class TokenRevokeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "token.number")
    private String number = "";

    TokenRevokeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.portal().admin().revokeToken(number);
        console.say("tokenRevoked", number);
        return 0;
    }
}
