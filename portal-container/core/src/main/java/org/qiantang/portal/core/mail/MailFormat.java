// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.views.Views;

/** Writes letters as RFC 5322 messages: plain text, and the same as HTML for readers who like that better. */
final class MailFormat {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Views views = Views.beside(MailFormat.class);

    byte[] write(Mailbox from, Mailbox to, Letter letter, Instant now) {
        try {
            MimeMessage message = new Named(Session.getInstance(new Properties()), from);
            message.setFrom(address(from));
            message.setRecipient(Message.RecipientType.TO, address(to));
            message.setSubject(letter.subject(), UTF_8);
            message.setSentDate(Date.from(now));
            message.setContentLanguage(new String[] {letter.language().toLanguageTag()});
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's absence note answers it
            message.setContent(content(letter));
            return bytes(message);
        } catch (MessagingException e) {
            throw new IllegalArgumentException("no mail can be made of this letter", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jakarta Activation asks the class loader of the thread who can write parts; that of another application knows nobody. */
    private static byte[] bytes(MimeMessage message) throws IOException, MessagingException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(MailFormat.class.getClassLoader());
        try {
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static InternetAddress address(Mailbox mailbox) throws IOException, MessagingException {
        InternetAddress address = new InternetAddress(mailbox.address(), true);
        if (!mailbox.name().isEmpty()) address.setPersonal(mailbox.name(), UTF_8);
        return address;
    }

    private MimeMultipart content(Letter letter) throws MessagingException {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("language", letter.language().toLanguageTag());
        model.put("subject", letter.subject());
        model.put("before", letter.before());
        model.put("link", letter.link() == null ? "" : letter.link().toString());
        model.put("linkText", letter.linkText());
        model.put("after", letter.after());
        var text = new MimeBodyPart();
        text.setText(views.render("letter-text", model), UTF_8);
        var html = new MimeBodyPart();
        html.setText(views.render("letter-html", model), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    /** The library would put the name of this machine and of its user into the id. */
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, Mailbox from) {
            super(session);
            String host = from.address().substring(from.address().indexOf('@') + 1);
            this.id = "<" + UUID.randomUUID() + "@" + host + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
