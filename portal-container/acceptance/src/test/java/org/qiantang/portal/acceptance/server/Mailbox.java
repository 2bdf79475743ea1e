// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What arrives at a mail address, out of the portal's outbox. */
public final class Mailbox {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final String address;

    private Mailbox(String address) {
        this.address = address;
    }

    public static Mailbox of(String address) {
        return new Mailbox(address);
    }

    /** A mail as its reader sees it. */
    public record Mail(String subject, String text, String html) {

        /** The address that the mail leads to, with scheme and host. */
        public String link() {
            Matcher link = LINK.matcher(text);
            if (!link.find()) throw new AssertionError("no link in\n" + text);
            return link.group();
        }

        /** The same without scheme and host. */
        public String path() {
            return link().replaceFirst("https?://[^/]+", "");
        }

        public String token() {
            return link().substring(link().indexOf("token=") + "token=".length());
        }
    }

    /** All mails so far, oldest first. */
    public List<Mail> mails() {
        List<Mail> mails = new ArrayList<>();
        for (Path file : files()) {
            MimeMessage message = message(file);
            if (isToUs(message)) mails.add(mail(message));
        }
        return mails;
    }

    /** Waits until so many mails have arrived; the last of them. */
    public Mail await(int number) {
        Administration.await("mail " + number + " to " + address, () -> mails().size() >= number);
        return mails().get(number - 1);
    }

    private static List<Path> files() {
        Path folder = PortalServer.ofThisRun().data().resolve("outbox");
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage message(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new AssertionError(file + " is no mail", e);
        }
    }

    private boolean isToUs(MimeMessage message) {
        try {
            return Arrays.asList(InternetAddress.parse(message.getHeader("To", ",")))
                    .contains(new InternetAddress(address));
        } catch (MessagingException e) {
            throw new AssertionError("a mail to nobody", e);
        }
    }

    private static Mail mail(MimeMessage message) {
        try {
            MimeMultipart parts = (MimeMultipart) message.getContent();
            return new Mail(message.getSubject(), (String) parts.getBodyPart(0).getContent(), (String)
                    parts.getBodyPart(1).getContent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new AssertionError("a mail that cannot be read", e);
        }
    }
}
