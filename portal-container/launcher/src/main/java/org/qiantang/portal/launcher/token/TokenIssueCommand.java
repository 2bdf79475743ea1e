// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.token;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.server.DataOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Issues a token for an account and shows it, once. The token alone goes to standard output, so that a script can take it. */
@Command(name = "issue")
final class TokenIssueCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(index = "0", paramLabel = "ACCOUNT", descriptionKey = "token.account")
    private String account = "";

    @Option(names = "--label", paramLabel = "LABEL", required = true, descriptionKey = "token.label")
    private String label = "";

    @Option(names = "--days", paramLabel = "N", defaultValue = "90", descriptionKey = "token.days")
    private int days = 90;

    TokenIssueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Instant expires = Instant.now().plus(Duration.ofDays(days));
        JsonNode token = options.portal().admin().issueToken(account, label, expires);
        console.complain(
                "tokenIssued",
                token.path("number").asText(),
                account,
                token.path("expires").asText());
        console.print(token.path("token").asText());
        return 0;
    }
}
