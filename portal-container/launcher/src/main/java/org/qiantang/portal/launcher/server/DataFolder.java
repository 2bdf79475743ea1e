// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.nio.file.Path;

/** Everything that one portal keeps: database, files, logs, its part of the server. */
public record DataFolder(Path folder) {

    public DataFolder {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The server's own folder: configuration, deployments, temporary files. */
    public Path server() {
        return folder.resolve("server");
    }

    public Path deployments() {
        return server().resolve("deployments");
    }

    Path configuration() {
        return server().resolve("configuration");
    }

    Path databases() {
        return folder.resolve("db");
    }

    Path files() {
        return folder.resolve("files");
    }

    public Path log() {
        return folder.resolve("log");
    }

    public Path serverLog() {
        return log().resolve("server.log");
    }

    public Path consoleLog() {
        return log().resolve("console.log");
    }

    /** Where imports leave the records that were not taken. */
    public Path rejects() {
        return folder.resolve("rejects");
    }

    /** Keys and certificates for encrypted connections. */
    Path certificates() {
        return folder.resolve("certificates");
    }

    Path pidFile() {
        return folder.resolve("portal.pid");
    }

    Path portFile() {
        return folder.resolve("portal.port");
    }

    Path startLock() {
        return folder.resolve("portal.lock");
    }

    Path adminToken() {
        return folder.resolve("admin.token");
    }

    Path firstAdministrator() {
        return folder.resolve("first-administrator.txt");
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
