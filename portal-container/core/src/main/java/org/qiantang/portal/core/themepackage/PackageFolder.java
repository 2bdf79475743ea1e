// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.theme.ThemePackages;
import org.qiantang.portal.api.theme.ThemeVersion;

/** Takes in the packages of a folder, which has one folder for each, named as the site it is for. */
@ApplicationScoped
public class PackageFolder {

    @Inject
    ThemePackages packages;

    /** Comes before the sites that wear them. */
    public void takeIn(Path folder) {
        if (!Files.isDirectory(folder)) return;
        for (Path one : list(folder)) {
            if (!Files.isDirectory(one)) continue;
            String site = one.getFileName().toString();
            ThemeVersion version = packages.upload(Caller.portal(), site, zip(one), Locale.ENGLISH);
            packages.activate(Caller.portal(), site, version.theme(), version.number());
        }
    }

    private static byte[] zip(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList())
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PackageArchive.write(files);
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
