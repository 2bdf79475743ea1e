// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.mail.Letter;
import org.qiantang.portal.core.mail.Mailbox;
import org.qiantang.portal.core.mail.Outbox;
import org.qiantang.portal.core.security.link.LinkPlace;
import org.qiantang.portal.core.security.link.LinkPurpose;
import org.qiantang.portal.core.security.link.LinkToken;
import org.qiantang.portal.views.Messages;

/**
 * Writes to the mail address of a registration. Nothing that the applicant typed is in these mails: anybody can type
 * anybody's address, and would have the portal send their words there.
 */
@ApplicationScoped
public class RegistrationMails {

    private final Messages messages = new Messages(
            RegistrationMails.class.getClassLoader(), RegistrationMails.class.getPackageName() + ".messages");

    @Inject
    Outbox outbox;

    /** There is no account with this address yet. */
    void confirm(LinkPlace place, String mail, LinkToken token) {
        LinkPurpose purpose = LinkPurpose.CONFIRM_REGISTRATION;
        Letter letter = new Letter(
                place.language(),
                text(place, "confirm.subject", place.siteName()),
                List.of(text(place, "greeting"), text(place, "confirm.text", place.siteName())),
                place.link(purpose, token),
                text(place, "confirm.link"),
                List.of(
                        text(place, "confirm.life", purpose.life().toHours()),
                        text(place, "confirm.else"),
                        text(place, "closing")));
        outbox.send(place.sender(), new Mailbox(mail, ""), letter);
    }

    /** These accounts have this address already. */
    void known(LinkPlace place, String mail, List<Account> accounts) {
        String names = accounts.stream().map(Account::getName).collect(Collectors.joining(", "));
        Letter letter = new Letter(
                place.language(),
                text(place, "known.subject", place.siteName()),
                List.of(text(place, "greeting"), text(place, "known.text", place.siteName(), names)),
                place.page("/_reset"),
                text(place, "known.link"),
                List.of(text(place, "known.else"), text(place, "closing")));
        outbox.send(place.sender(), new Mailbox(mail, ""), letter);
    }

    private String text(LinkPlace place, String key, Object... arguments) {
        return messages.text(place.language(), key, arguments);
    }
}
