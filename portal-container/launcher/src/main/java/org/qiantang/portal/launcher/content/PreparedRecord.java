// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;

/** A record as it goes to the portal, with the pictures that it names. */
record PreparedRecord(SourceRecord source, Map<String, byte[]> files) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One line of the request; contents of files in base64. */
    byte[] line() {
        try {
            byte[] body = JSON.writeValueAsBytes(Map.of("fields", source.fields(), "files", files));
            byte[] line = java.util.Arrays.copyOf(body, body.length + 1);
            line[body.length] = '\n';
            return line;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reject rejected(String reason) {
        return new Reject(source.line(), reason, source.raw());
    }
}
