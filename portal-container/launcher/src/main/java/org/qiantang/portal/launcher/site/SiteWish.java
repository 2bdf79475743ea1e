// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.qiantang.portal.launcher.admin.AdminClient;
import org.qiantang.portal.launcher.admin.WishProblem;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A file that says which site somebody wants of which template, with the answers to its questions; YAML or JSON. */
public record SiteWish(Path file) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Has the portal make the site; throws {@link CommandFailedException} after all problems were told. */
    public void send(AdminClient admin, Console console) {
        List<WishProblem> problems = admin.generateSite(json());
        if (problems.isEmpty()) return;
        problems.forEach(problem -> show(problem, console));
        throw new CommandFailedException(ExitCode.REFUSED, "wishProblems", file, problems.size());
    }

    private ObjectNode json() {
        try {
            Object read = yaml().load(Files.readString(file));
            if (read instanceof Map<?, ?> fields) return JSON.valueToTree(fields);
            throw new CommandFailedException(ExitCode.FILE_UNREADABLE, "fileNoWish", file, "");
        } catch (YAMLException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new CommandFailedException(ExitCode.FILE_UNREADABLE, "fileNoWish", file, message);
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.FILE_UNREADABLE, "fileUnreadable", file);
        }
    }

    /** In which {@code yes}, {@code 0571} and {@code 2027-06-30} are the texts that they look like. */
    private static Yaml yaml() {
        LoaderOptions limits = new LoaderOptions();
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(limits), new Representer(unused), unused, limits, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.MERGE, MERGE, "<");
            }
        });
    }

    private void show(WishProblem problem, Console console) {
        String sentence =
                switch (problem.kind()) {
                    case "MISSING" -> "wishMissing";
                    case "TAKEN" -> "wishTaken";
                    case "UNKNOWN" -> "wishUnknown";
                    case "TOO_LONG" -> "wishTooLong";
                    default -> "wishInvalid";
                };
        console.complain(sentence, file, problem.field(), String.join(", ", problem.arguments()));
    }
}
