// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.data;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Gives Flyway the scripts of a folder; Flyway's own search of the class path finds none on WildFly. */
final class FlywayScripts implements ResourceProvider {

    private final List<Script> scripts;

    FlywayScripts(ClassLoader classLoader, String folder) throws IOException {
        scripts = new ScriptFolder(classLoader, folder)
                .list().stream().map(path -> new Script(classLoader, path)).toList();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getAbsolutePath().equals(name)
                        || script.getFilename().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Stream.of(suffixes).anyMatch(script.getFilename()::endsWith))
                .<LoadableResource>map(script -> script)
                .toList();
    }
}
