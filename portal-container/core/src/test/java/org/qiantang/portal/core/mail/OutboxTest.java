// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.transaction.Status;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.core.mail.OutboxFixture.Received;

class OutboxTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final Mailbox PORTAL = new Mailbox("no-reply@www.hangzhou.example", "中国杭州");
    private static final Mailbox LIN = new Mailbox("lin@hangzhou.example", "林和靖");
    private static final Letter LETTER = letter("请设置密码", "您好！");

    @TempDir
    Path data;

    private OutboxFixture fixture = OutboxFixture.at(Path.of("unset"), NOW);

    @BeforeEach
    void assemble() {
        fixture = OutboxFixture.at(data, NOW);
    }

    private static Letter letter(String subject, String paragraph) {
        return new Letter(
                Locale.SIMPLIFIED_CHINESE,
                subject,
                List.of(paragraph),
                URI.create("https://www.hangzhou.example/_password?token=abc&x=1"),
                "设置密码",
                List.of("本邮件由系统自动发送，请勿回复。"));
    }

    private void send(Letter letter) {
        fixture.outbox().send(PORTAL, LIN, letter);
    }

    @Test
    void a_chinese_mail_arrives_as_it_was_written() throws IOException, MessagingException {
        send(LETTER);

        Path file = fixture.files().get(0);
        Received mail = fixture.mails().get(0);
        assertThat(mail.subject()).isEqualTo("请设置密码");
        assertThat(mail.text())
                .startsWith("您好！")
                .contains("https://www.hangzhou.example/_password?token=abc&x=1")
                .contains("请勿回复");
        assertThat(mail.html())
                .contains("<html lang=\"zh-CN\">", "href=\"https://www.hangzhou.example/_password?token");
        assertThat(mail.source()).as("nothing but ASCII on the way").matches("\\p{ASCII}+");
        assertThat(OutboxFixture.header(file, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(OutboxFixture.header(file, "Date")).startsWith("Fri, 20 Nov 2026");
        assertThat(OutboxFixture.header(file, "Message-ID")).endsWith("@www.hangzhou.example>");
        assertThat(OutboxFixture.header(file, "Content-Language")).isEqualTo("zh-CN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lin\r\nBcc: everybody@hangzhou.example",
                "Lin\nBcc: everybody@hangzhou.example",
                "Lin\rBcc: everybody@hangzhou.example",
                "Lin\r\n\r\n<script>alert(1)</script>",
                "林\u2028Bcc: everybody@hangzhou.example",
                "Lin\u0000\u0085Bcc: x",
                "\"Lin\" <everybody@hangzhou.example>,"
            })
    void what_people_write_begins_no_header_line(String unfriendly) throws IOException, MessagingException {
        fixture.outbox().send(PORTAL, new Mailbox("lin@hangzhou.example", unfriendly), letter(unfriendly, unfriendly));

        Path file = fixture.files().get(0);
        assertThat(OutboxFixture.header(file, "Bcc")).isNull();
        assertThat(OutboxFixture.header(file, "To"))
                .endsWith("<lin@hangzhou.example>")
                .doesNotContain("\n\n");
        Received mail = fixture.mails().get(0);
        assertThat(mail.subject()).doesNotContain("\r", "\n", "\u2028");
        assertThat(mail.html()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lin",
                "lin@",
                "@hangzhou.example",
                "lin@hangzhou.example\r\nBcc: x@y.example",
                "lin@hangzhou.example, x@y.example",
                "lin@hangzhou.example\n",
                "<lin@hangzhou.example>",
                "lin@hang zhou.example",
                "lin..x@hangzhou.example",
                "林@hangzhou.example"
            })
    void nothing_is_sent_to_what_is_no_address(String address) {
        assertThatThrownBy(() -> new Mailbox(address, "Lin")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_mail_is_sent_when_what_it_tells_of_is_done() {
        fixture.beginTransaction();
        send(LETTER);
        assertThat(fixture.mails()).isEmpty();

        fixture.endTransaction(Status.STATUS_COMMITTED);

        assertThat(fixture.mails()).hasSize(1);
    }

    @Test
    void nothing_is_sent_of_what_was_not_done() {
        fixture.beginTransaction();
        send(LETTER);

        fixture.endTransaction(Status.STATUS_ROLLEDBACK);

        assertThat(fixture.mails()).isEmpty();
    }

    @Test
    void names_of_files_sort_by_time_and_cannot_be_guessed() {
        send(letter("first", ""));
        fixture.at(Clock.offset(NOW, Duration.ofMillis(1)));
        send(letter("second", ""));
        Set<String> ends = new HashSet<>();
        fixture.at(Clock.offset(NOW, Duration.ofMillis(2)));
        for (int i = 0; i < 100; i++) send(letter("more", ""));

        assertThat(fixture.mails()).hasSize(102).extracting(Received::subject).startsWith("first", "second");
        for (Path file : fixture.files()) {
            String name = file.getFileName().toString();
            assertThat(name).matches("20261120T09000000[012]Z-[0-9a-f]{32}\\.eml");
            ends.add(name.substring(20));
        }
        assertThat(ends).hasSize(102);
    }

    @Test
    void nobody_else_reads_the_folder() throws IOException {
        send(LETTER);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fixture.folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(fixture.files().get(0))))
                .isEqualTo("rw-------");
    }

    @Test
    void mails_are_gone_after_thirty_days() throws IOException {
        send(letter("old", ""));
        fixture.at(Clock.offset(NOW, Duration.ofDays(2)));
        send(letter("younger", ""));
        Path foreign = Files.writeString(fixture.folder.resolve("readme.txt"), "not ours");
        Files.setLastModifiedTime(foreign, java.nio.file.attribute.FileTime.from(Instant.EPOCH));

        fixture.at(Clock.offset(NOW, Duration.ofDays(31)));
        send(letter("new", ""));

        assertThat(foreign).exists();
        Files.delete(foreign);
        assertThat(fixture.mails()).extracting(Received::subject).containsExactly("younger", "new");
    }

    @Test
    void a_folder_that_takes_nothing_takes_nothing_else_down() throws IOException {
        Files.writeString(data.resolve("outbox"), "a file where the folder should be");

        assertThat(fixture.outbox().isOpen()).isFalse();
        send(LETTER);

        assertThat(data.resolve("outbox")).isRegularFile();
    }

    @Test
    void a_look_whether_mails_can_be_sent_leaves_nothing_behind() {
        assertThat(fixture.outbox().isOpen()).isTrue();
        assertThat(fixture.files()).isEmpty();
    }
}
