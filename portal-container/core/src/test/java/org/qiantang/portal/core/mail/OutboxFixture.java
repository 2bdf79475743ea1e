// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An outbox in a folder for tests, and its mails as their readers see them. */
public final class OutboxFixture {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    final Path folder;
    private final List<Synchronization> waiting = new ArrayList<>();
    private final Outbox outbox = new Outbox();
    private boolean inTransaction;

    private OutboxFixture(Path folder, Clock clock) {
        this.folder = folder;
        outbox.folder = new OutboxFolder(folder);
        outbox.transactions = registry();
        at(clock);
    }

    /** With an empty folder; mails are sent at once. */
    public static OutboxFixture at(Path parent, Clock clock) {
        return new OutboxFixture(parent.resolve("outbox"), clock);
    }

    public static OutboxFixture inNewFolder(Clock clock) {
        try {
            return at(Files.createTempDirectory(Path.of("target"), "mail"), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void at(Clock clock) {
        outbox.clock = clock;
    }

    public Outbox outbox() {
        return outbox;
    }

    void beginTransaction() {
        inTransaction = true;
    }

    void endTransaction(int status) {
        inTransaction = false;
        waiting.forEach(Synchronization::beforeCompletion);
        waiting.forEach(synchronization -> synchronization.afterCompletion(status));
        waiting.clear();
    }

    private TransactionSynchronizationRegistry registry() {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                OutboxFixture.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getTransactionKey" -> inTransaction ? this : null;
                    case "registerInterposedSynchronization" ->
                        waiting.add((Synchronization) arguments[0]) ? null : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** A mail as its reader sees it. */
    public record Received(String from, String to, String subject, String text, String html, String source) {

        /** The address in the text; a failure if there is none. */
        public String link() {
            return ADDRESS.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no link in\n" + text));
        }
    }

    List<Path> files() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All mails, oldest first. */
    public List<Received> mails() {
        return files().stream().map(OutboxFixture::read).toList();
    }

    /** The only mail since the last call, which is then gone. */
    public Received take() {
        List<Path> files = files();
        if (files.size() != 1) throw new AssertionError(files.size() + " mails instead of one");
        Received mail = read(files.get(0));
        try {
            Files.delete(files.get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mail;
    }

    private static Received read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            MimeMultipart parts = (MimeMultipart) message.getContent();
            return new Received(
                    message.getFrom()[0].toString(),
                    message.getHeader("To", ", "),
                    message.getSubject(),
                    (String) parts.getBodyPart(0).getContent(),
                    (String) parts.getBodyPart(1).getContent(),
                    new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new AssertionError(file + " is no mail", e);
        }
    }

    static @Nullable String header(Path file, String name) throws IOException, MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), Files.newInputStream(file)).getHeader(name, ", ");
    }
}
