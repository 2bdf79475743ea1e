// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qiantang.portal.core.data.PortalFolder;

/** The secret of a portal for tests. */
public final class KeyFixture {

    private KeyFixture() {}

    public static PortalKey key() {
        try {
            return key(Files.createTempDirectory(Path.of("target"), "key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PortalKey key(Path folder) {
        PortalKey key = new PortalKey();
        key.folder = new PortalFolder(folder);
        return key;
    }

    public static Sealing sealing(PortalKey key) {
        Sealing sealing = new Sealing();
        sealing.key = key;
        return sealing;
    }
}
