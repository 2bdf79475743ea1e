// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.right;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.server.DataOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the portal why an account may or may not do something, and shows each rule that the decision looked at. */
@Command(name = "explain")
public final class ExplainCommand implements Callable<Integer> {
    private static final Map<String, String> SIGNS = Map.of("ALLOWS", "+", "FORBIDS", "-", "PASSES", " ");

    private final Console console;

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(index = "0", paramLabel = "ACCOUNT", descriptionKey = "explain.account")
    private String account = "";

    @Parameters(index = "1", paramLabel = "PERMISSION", descriptionKey = "explain.permission")
    private String permission = "";

    @Option(names = "--site", paramLabel = "KEY", descriptionKey = "explain.site")
    private String site = "";

    @Option(names = "--organisation", paramLabel = "CODE", descriptionKey = "explain.organisation")
    private String organisation = "";

    @Option(names = "--author", paramLabel = "ACCOUNT", descriptionKey = "explain.author")
    private String author = "";

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "explain.json")
    private @Nullable Path json;

    public ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("account", account);
        question.put("permission", permission);
        question.put("site", site);
        question.put("organisation", organisation);
        question.put("author", author);
        question.put("language", console.messages().bundle().getLocale().toLanguageTag());
        JsonNode answer = options.portal().admin().explain(question);
        console.print(answer.path("summary").asText());
        for (JsonNode step : answer.path("steps")) {
            console.print(" " + SIGNS.getOrDefault(step.path("effect").asText(), " ") + " "
                    + step.path("text").asText());
        }
        if (json != null) write(answer, json);
        return 0;
    }

    private static void write(JsonNode answer, Path file) {
        try {
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), answer);
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.DATA_NOT_WRITABLE, "fileUnwritable", file);
        }
    }
}
