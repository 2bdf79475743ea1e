// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.javax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jboss.as.server.deployment.transformation.DeploymentTransformer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets web applications of the javax time be dropped into the deployments folder as they are. The server finds this class
 * by its service file and shows it every archive; those that need nothing pass untouched.
 */
public final class JavaxPortletTransformer implements DeploymentTransformer {

    private static final Logger LOG = LoggerFactory.getLogger(JavaxPortletTransformer.class);

    @Override
    public InputStream transform(InputStream in, String name) throws IOException {
        if (!name.endsWith(".war")) return in;
        Path folder = Files.createTempDirectory("javax-transformer");
        try (in) {
            Path archive = folder.resolve(Path.of(name).getFileName());
            Files.copy(in, archive);
            transform(archive, archive);
            Path result = Files.createTempFile("transformed", ".war");
            Files.move(archive, result, StandardCopyOption.REPLACE_EXISTING);
            return new DeletedAfterReading(result);
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    /** The server's scanner calls this with one path twice: the result takes the archive's place when it is complete. */
    @Override
    public void transform(Path source, Path target) throws IOException {
        Optional<JavaxArchive> archive =
                Files.isRegularFile(source) && isWar(source) ? JavaxArchive.find(source) : Optional.empty();
        if (archive.isEmpty()) {
            if (!source.equals(target)) Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        long start = System.nanoTime();
        Path folder = Files.createTempDirectory("javax-transformer");
        Path result = folder.resolve(source.getFileName());
        try {
            archive.get().move(result);
            Files.move(result, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(result);
            Files.deleteIfExists(folder);
        }
        LOG.info(
                "moved {} from javax to jakarta in {} ms",
                source.getFileName(),
                (System.nanoTime() - start) / 1_000_000);
    }

    private static boolean isWar(Path path) {
        return path.getFileName().toString().endsWith(".war");
    }
}
