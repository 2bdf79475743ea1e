// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.console.HelpOption;
import org.qiantang.portal.launcher.jdk.Jdk;
import org.qiantang.portal.launcher.server.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs all tests of the project; ends as Maven ends. */
@Command(name = "test")
public final class TestCommand implements Callable<Integer> {
    @SuppressWarnings("UnusedVariable") // picocli asks for it
    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--jdk", paramLabel = "DIR")
    private @Nullable Path jdk;

    @Option(
            names = {"-P", "--profile"},
            paramLabel = "PROFILE",
            split = ",")
    private List<String> profiles = new ArrayList<>();

    @Parameters(arity = "0..*", paramLabel = "ARGUMENT", descriptionKey = "maven.arguments")
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        var project = Project.ofThisProcess().folder();
        if (!Files.exists(project.resolve("pom.xml"))) {
            throw new CommandFailedException(ExitCode.NOT_BUILT, "noTests", project);
        }
        var builder = new ProcessBuilder(words()).directory(project.toFile()).inheritIO();
        builder.environment().put("JAVA_HOME", Jdk.choose(jdk).home().toString());
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.NO_MAVEN, "noMaven");
        }
    }

    private List<String> words() {
        String maven = System.getProperty("portal.maven", "");
        var words = new ArrayList<>(List.of(maven.isEmpty() ? "mvn" : maven, "-B", "verify"));
        if (!profiles.isEmpty()) words.add("-P" + String.join(",", profiles));
        words.addAll(arguments);
        return words;
    }
}
