// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts one browser for all tests of a run. Where none is installed the tests are left out, unless this is a build server
 * ({@code CI=true}), which must have one.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {
    static final Path CHROMIUM = Path.of(System.getProperty("portal.chromium", "/usr/bin/chromium"));
    static final Path CHROMEDRIVER = Path.of(System.getProperty("portal.chromedriver", "/usr/bin/chromedriver"));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Boolean.getBoolean("portal.acceptance.skipBrowser")) {
            return ConditionEvaluationResult.disabled("left out by -DskipBrowser");
        }
        Optional<Path> missing = Stream.of(CHROMIUM, CHROMEDRIVER)
                .filter(f -> !Files.isExecutable(f))
                .findFirst();
        if (missing.isEmpty()) return ConditionEvaluationResult.enabled("there is a browser");
        String reason = "no browser: " + missing.get()
                + " is missing (Debian packages chromium and chromium-driver, or -Dportal.chromium and -Dportal.chromedriver)";
        if ("true".equals(System.getenv("CI"))) throw new IllegalStateException(reason);
        if (context.getTestMethod().isEmpty()) System.err.println("browser tests left out: " + reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Browser.class, type -> Browser.start(), Browser.class);
    }
}
