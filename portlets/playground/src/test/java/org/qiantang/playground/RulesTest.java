// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void every_rule_of_the_slice_has_a_test() throws IOException {
        Set<String> tested = new TreeSet<>();
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java")).filter(Files::isRegularFile)) {
            for (Path test : tests.toList()) tested.addAll(found(test, "\"(P\\d+) "));
        }

        assertThat(tested)
                .isNotEmpty()
                .isEqualTo(found(Path.of("src/main/java/org/qiantang/playground/package-info.java"), "<li>(P\\d+) "));
    }

    private static Set<String> found(Path file, String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }
}
