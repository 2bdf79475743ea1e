// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.launcher.console.Messages;

/** Reading a file of records that people have made by hand. */
class JsonLinesTest {

    @Test
    void blank_lines_a_byte_order_mark_and_windows_line_ends_do_not_matter() throws Exception {
        var lines = lines("\uFEFF{\"id\":\"a\"}\r\n\r\n   \n{\"id\":\"b\"}");

        assertThat(lines.next().orElseThrow().fields()).containsExactly(entry("id", "a"));
        var second = lines.next().orElseThrow();
        assertThat(second.fields()).containsExactly(entry("id", "b"));
        assertThat(second.line()).isEqualTo(4);
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void nested_values_become_texts() throws Exception {
        var record = lines("{\"name\":{\"zh-CN\":\"公告\",\"more\":{\"a\":1}},\"top\":true,\"n\":1.50,\"none\":null,"
                        + "\"tags\":[\"a\",2,null,{\"x\":1}]}")
                .next()
                .orElseThrow();

        assertThat(record.fields())
                .containsExactly(
                        entry("name.zh-CN", "公告"),
                        entry("name.more.a", "1"),
                        entry("top", "true"),
                        entry("n", "1.5"),
                        entry("tags", "a,2,{\"x\":1}"));
    }

    @Test
    void after_a_line_that_is_no_json_reading_goes_on() throws Exception {
        var lines = lines("{\"id\":\n[1]\n{\"id\":1} x\n{\"id\":\"d\"}\n");

        for (int line = 1; line <= 3; line++) assertThat(reject(lines).line()).isEqualTo(line);
        assertThat(lines.next().orElseThrow().line()).isEqualTo(4);
    }

    @Test
    void a_line_in_another_encoding_is_rejected() throws IOException {
        byte[] gbk = "{\"title\":\"杭州\"}\n".getBytes(java.nio.charset.Charset.forName("GBK"));

        assertThat(reject(new JsonLines(new ByteArrayInputStream(gbk))).reason())
                .isEqualTo("not UTF-8 text");
    }

    @Test
    void a_line_that_never_ends_fills_no_memory() throws IOException {
        var lines = lines("{\"x\":\"" + "y".repeat(17 << 20) + "\"}\n{\"id\":\"b\"}\n");
        var reject = reject(lines);

        assertThat(reject.reason()).contains("16 MB");
        assertThat(reject.record()).hasSizeLessThan(1000);
    }

    @Test
    void reading_tells_how_far_it_has_come() throws Exception {
        var lines = lines("{\"id\":\"公\"}\n{}");
        lines.next();

        assertThat(lines.position()).isEqualTo("{\"id\":\"公\"}\n".getBytes(StandardCharsets.UTF_8).length);
    }

    private static JsonLines lines(String text) {
        return new JsonLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Reject reject(JsonLines lines) {
        var rejects = new Reject[1];
        assertThatExceptionOfType(UnreadableRecordException.class)
                .isThrownBy(lines::next)
                .satisfies(e -> rejects[0] = e.in(Messages.in(Locale.ENGLISH)));
        return rejects[0];
    }
}
