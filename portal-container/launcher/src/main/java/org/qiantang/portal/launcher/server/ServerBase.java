// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Prepares the server's part of the data folder for a start; third-party applications in it stay. */
final class ServerBase {
    private static final List<String> OLD_MARKERS = List.of(".failed", ".isdeploying", ".isundeploying", ".pending");

    private final ServerHome home;
    private final DataFolder data;

    ServerBase(ServerHome home, DataFolder data) {
        this.home = home;
        this.data = data;
    }

    void prepare() {
        try {
            replaceConfiguration();
            Files.createDirectories(data.deployments());
            removeOldMarkers();
            for (Path application : list(home.deployments())) copyIfNewer(application);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replaceConfiguration() throws IOException {
        delete(data.configuration());
        try (var sources = Files.walk(home.configuration())) {
            for (Path source : sources.toList()) {
                Path target = data.configuration()
                        .resolve(home.configuration().relativize(source).toString());
                if (Files.isDirectory(source)) Files.createDirectories(target);
                else Files.copy(source, target);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    /** What failed last time is tried again. */
    private void removeOldMarkers() throws IOException {
        for (Path marker : list(data.deployments())) {
            if (OLD_MARKERS.stream().anyMatch(marker.toString()::endsWith)) Files.delete(marker);
        }
    }

    private void copyIfNewer(Path application) throws IOException {
        String name = application.getFileName().toString();
        if (!name.endsWith(".ear") && !name.endsWith(".war")) return;
        Path target = data.deployments().resolve(name);
        Files.deleteIfExists(data.deployments().resolve(name + ".undeployed"));
        if (isSame(application, target)) return;
        Files.copy(application, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static boolean isSame(Path source, Path target) throws IOException {
        return Files.exists(target)
                && Files.size(source) == Files.size(target)
                && Files.getLastModifiedTime(source).toMillis()
                        == Files.getLastModifiedTime(target).toMillis();
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }
}
