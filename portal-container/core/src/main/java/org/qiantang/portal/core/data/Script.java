// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.data;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.resource.LoadableResource;

/** One migration script as Flyway wants it. */
final class Script extends LoadableResource {

    private final ClassLoader classLoader;
    private final String path;

    Script(ClassLoader classLoader, String path) {
        this.classLoader = classLoader;
        this.path = path;
    }

    @Override
    public Reader read() {
        InputStream stream = classLoader.getResourceAsStream(path);
        if (stream == null) throw new FlywayException("no script " + path);
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    @Override
    public String getAbsolutePath() {
        return path;
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return path;
    }

    @Override
    public String getFilename() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String getRelativePath() {
        return getFilename();
    }
}
