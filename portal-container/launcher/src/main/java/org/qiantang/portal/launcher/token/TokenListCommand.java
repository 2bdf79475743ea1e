// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.token;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.server.DataOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the tokens of an account. */
@Command(name = "list")
final class TokenListCommand implements Callable<Integer> {
    private static final List<String> HEADINGS =
            List.of("tokenNumber", "tokenLabel", "tokenIssuedBy", "tokenExpires", "tokenLastUsed");

    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(index = "0", paramLabel = "ACCOUNT", descriptionKey = "token.account")
    private String account = "";

    TokenListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<JsonNode> tokens = options.portal().admin().listTokens(account);
        console.printTable(HEADINGS, tokens.stream().map(TokenListCommand::row).toList());
        return 0;
    }

    private static List<String> row(JsonNode token) {
        return List.of(
                token.path("number").asText(),
                token.path("label").asText(),
                token.path("issuedBy").asText(),
                token.path("expires").asText(),
                token.path("lastUsed").asText());
    }
}
