// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Records of a JSONL file: a JSON object a line. */
final class JsonLines implements RecordSource {
    private static final int MEGABYTE = 1 << 20;
    private static final int LONGEST_MEGABYTES = 16;
    private static final int SHOWN_OF_A_LONG_LINE = 200;

    private final ByteLines lines;
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    JsonLines(InputStream file) {
        this.lines = new ByteLines(file, LONGEST_MEGABYTES * MEGABYTE);
    }

    @Override
    public Optional<SourceRecord> next() throws IOException, UnreadableRecordException {
        for (Optional<byte[]> bytes = lines.next(); bytes.isPresent(); bytes = lines.next()) {
            String raw = text(bytes.get());
            if (!raw.isBlank()) return Optional.of(parse(raw));
        }
        return Optional.empty();
    }

    private String text(byte[] bytes) throws UnreadableRecordException {
        String lenient = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        if (lines.isCut())
            throw unreadable(lenient.substring(0, SHOWN_OF_A_LONG_LINE), "rejectedTooLong", LONGEST_MEGABYTES);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return lenient;
        } catch (CharacterCodingException e) {
            throw unreadable(lenient, "rejectedNoText");
        }
    }

    private SourceRecord parse(String raw) throws UnreadableRecordException {
        try {
            JsonNode value = json.readTree(raw);
            if (!value.isObject()) throw unreadable(raw, "rejectedNoJson", value.getNodeType());
            return new SourceRecord(lines.line(), raw, FlatFields.of(value));
        } catch (JsonProcessingException e) {
            throw unreadable(raw, "rejectedNoJson", e.getOriginalMessage().replaceAll("\\s+", " "));
        }
    }

    private UnreadableRecordException unreadable(String raw, String key, Object... arguments) {
        return new UnreadableRecordException(lines.line(), raw, key, arguments);
    }

    @Override
    public long position() {
        return lines.position();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
