// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.data.PortalFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file {@code identity-provider.properties} in the portal's data folder; a change counts at once. */
@ApplicationScoped
public class ProviderSettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSettingsFile.class);
    private static final String FILE = "identity-provider.properties";

    private volatile @Nullable Known known;

    @Inject
    PortalFolder folder;

    private record Known(FileTime time, Optional<ProviderSettings> settings) {}

    /** Empty if there is no such file, or it cannot be used; the log says why. */
    Optional<ProviderSettings> find() {
        Path file = folder.resolve(FILE);
        try {
            FileTime time = Files.getLastModifiedTime(file);
            Known last = known;
            if (last == null || !last.time().equals(time)) {
                last = new Known(time, read(file));
                known = last;
            }
            return last.settings();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.error("{} cannot be read", file, e);
            return Optional.empty();
        }
    }

    private static Optional<ProviderSettings> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return Optional.of(ProviderSettings.of(properties, file));
        } catch (IllegalArgumentException e) {
            LOG.error("{}: {}; nobody can sign in by an identity provider until it is mended", file, e.getMessage());
            return Optional.empty();
        }
    }
}
