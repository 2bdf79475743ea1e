// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.bundle;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a bundle says of itself, and what is signed.
 *
 * @param site key of the site that it carries
 * @param key id of the key that signs it
 * @param sequence number of the bundle, higher than that of all bundles of this site that this key signed before
 * @param files SHA-256 in hexadecimal digits by name of the file; the blueprint, and whatever later versions add
 */
record Manifest(String site, String key, long sequence, Instant made, SortedMap<String, String> files) {

    static final int FORMAT = 1;

    Manifest {
        files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    byte[] write() {
        JsonObjectBuilder hashes = Json.createObjectBuilder();
        files.forEach(hashes::add);
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("site", site)
                .add("key", key)
                .add("sequence", sequence)
                .add("made", made.toString())
                .add("files", hashes)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    static Manifest read(byte[] text) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(text))) {
            JsonObject json = reader.readObject();
            int format = json.getInt("format");
            if (format != FORMAT)
                throw new BundleRefusedException(BundleFault.FORMAT_UNKNOWN, Integer.toString(format));
            JsonObject hashes = json.getJsonObject("files");
            Map<String, String> files = new TreeMap<>();
            hashes.keySet().forEach(name -> files.put(name, hashes.getString(name)));
            return new Manifest(
                    json.getString("site"),
                    json.getString("key"),
                    json.getJsonNumber("sequence").longValueExact(),
                    Instant.parse(json.getString("made")),
                    new TreeMap<>(files));
        } catch (JsonException
                | NullPointerException // a field is not there
                | ClassCastException // or is something else
                | ArithmeticException
                | DateTimeException e) {
            throw refused(e);
        }
    }

    private static BundleRefusedException refused(RuntimeException reason) {
        var refused = new BundleRefusedException(BundleFault.MANIFEST_INVALID);
        refused.initCause(reason);
        return refused;
    }
}
