// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.audit.AuditWatch;
import org.qiantang.portal.core.blueprint.SiteImporter;
import org.qiantang.portal.core.composition.PublishingClock;
import org.qiantang.portal.core.data.PortalTables;
import org.qiantang.portal.core.security.FirstAdministrators;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.core.theme.Themes;
import org.qiantang.portal.core.themepackage.PackageFolder;
import org.qiantang.portal.core.watch.DailyWatch;
import org.qiantang.portal.web.admin.AdminAccess;
import org.qiantang.portal.web.admin.ApplicationWatch;
import org.qiantang.portal.web.admin.DataFolder;

/**
 * Brings the portal up: tables, themes, the key of the {@code portal} command; at the very first start the sites of the
 * blueprints folder with their theme packages, and the first administrators.
 */
@WebListener
public class PortalStart implements ServletContextListener {

    @Inject
    PortalTables tables;

    @Inject
    Themes themes;

    @Inject
    Sites sites;

    @Inject
    SiteImporter importer;

    @Inject
    PackageFolder packages;

    @Inject
    FirstAdministrators administrators;

    @Inject
    AuditWatch audit;

    @Inject
    DailyWatch watch;

    @Inject
    ApplicationWatch applications;

    @Inject
    PublishingClock publishing;

    @Inject
    DataFolder data;

    @Inject
    AdminAccess access;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        tables.require();
        themes.load("hangzhou", event.getServletContext().getClassLoader());
        access.open();
        administrators.createMissing(first -> data.writeSecret("first-administrator.txt", lines(first)));
        boolean first = sites.list().isEmpty();
        if (first) {
            packages.takeIn(folder().resolve("themes"));
            importer.importAll(
                    Caller.portal(),
                    blueprints().stream().map(PortalStart::read).toList());
        }
        audit.start();
        publishing.start();
        applications.start();
        watch.start();
        access.ready(first);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        applications.stop();
        watch.stop();
        publishing.stop();
        audit.stop();
    }

    private static String lines(List<FirstAdministrators.First> made) {
        return made.stream()
                .map(one -> one.name() + " " + one.password() + "\n")
                .collect(Collectors.joining());
    }

    private static Path folder() {
        return Path.of(System.getProperty("portal.blueprints", "blueprints"));
    }

    private static List<Path> blueprints() {
        Path folder = folder();
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
