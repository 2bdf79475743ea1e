// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The server's folder into which operators drop applications. */
public final class DeploymentsFolder {
    private DeploymentsFolder() {}

    /** Drops an archive in, or another one in its place, as it is; does not wait for the server. */
    public static void drop(Path archive, String name) {
        try {
            Path complete = PortalServer.ofThisRun().data().resolve(name);
            Files.copy(archive, complete, StandardCopyOption.REPLACE_EXISTING);
            Files.move(complete, inFolder(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops an archive in and waits until this portlet of it is in the catalogue. */
    public static void deploy(Path archive, String name, String portlet) {
        drop(archive, name);
        Administration.await(portlet + " of " + name, () -> Administration.findPortlet(portlet)
                .isPresent());
    }

    /** Takes an archive out and waits until its portlet has left the catalogue. */
    public static void undeploy(String name, String portlet) {
        try {
            Files.deleteIfExists(inFolder(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Administration.await(
                "the end of " + name, () -> Administration.findPortlet(portlet).isEmpty());
    }

    private static Path inFolder(String name) {
        return PortalServer.ofThisRun().deployments().resolve(name);
    }
}
