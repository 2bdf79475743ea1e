// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.qiantang.portal.launcher.jdk.Jdk;

/**
 * All that one start of the portal is given.
 *
 * @param weakPasswords whether blueprints may give accounts short passwords, for tests
 * @param edge how people reach the portal beyond plain HTTP
 */
public record ServerLaunch(
        Project project,
        ServerHome home,
        Jdk jdk,
        DataFolder data,
        ServerAddress address,
        boolean withSample,
        boolean weakPasswords,
        Edge edge) {

    /** The sample content that an empty portal fills itself with. */
    Optional<Path> sample() {
        if (!withSample) return Optional.empty();
        return Stream.of(home.sample(), project.sample())
                .filter(Files::isDirectory)
                .findFirst();
    }
}
