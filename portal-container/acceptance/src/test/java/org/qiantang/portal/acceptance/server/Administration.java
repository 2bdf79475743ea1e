// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The portal's administrative interface, used with the key of the data folder as the {@code portal} command does. */
public final class Administration {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Administration() {}

    private static Citizen command() {
        return visiting("127.0.0.1");
    }

    /** An administrator with a browser, on the site with this host name. */
    public static Citizen visiting(String host) {
        try {
            String key = Files.readString(PortalServer.ofThisRun().data().resolve("admin.token"));
            return Citizen.visiting(host).with("Authorization", "Bearer " + key.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Answer get(String path) {
        return command().get(path);
    }

    /** Takes a blueprint in; the answer tells of its problems, if it has any. */
    public static Answer putBlueprint(String blueprint) {
        return command()
                .send(
                        "PUT",
                        "/_admin/sites",
                        BodyPublishers.ofString(blueprint),
                        Map.of("Content-Type", "application/yaml"));
    }

    /** Takes in a blueprint of the test's own resources. */
    public static void importSite(String resource) {
        Answer answer = putBlueprint(Resources.text(resource));
        if (answer.status() != 200) throw new AssertionError(resource + " was refused: " + answer.body());
    }

    public static Answer post(String path, String contentType, String body) {
        return command()
                .send(
                        "POST",
                        path,
                        BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)),
                        Map.of("Content-Type", contentType));
    }

    public static Answer postForm(String path, Map<String, String> form) {
        return command().post(path, form);
    }

    public static Answer delete(String path) {
        return command().send("DELETE", path, BodyPublishers.noBody(), Map.of());
    }

    /** The entry of a portlet in the catalogue. */
    public static Optional<JsonNode> findPortlet(String id) {
        for (JsonNode portlet : get("/_admin/portlets").json()) {
            if (portlet.get("id").asText().equals(id)) return Optional.of(portlet);
        }
        return Optional.empty();
    }

    /** Waits for what the server does in its own time. */
    public static void await(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) throw new AssertionError("waited in vain for " + what);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
