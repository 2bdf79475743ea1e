// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.mail.Letter;
import org.qiantang.portal.core.mail.Mailbox;
import org.qiantang.portal.core.mail.Outbox;
import org.qiantang.portal.views.Messages;

/** Writes to people about their accounts, on behalf of a site. */
@ApplicationScoped
public class AccountMails {

    private final Messages messages =
            new Messages(AccountMails.class.getClassLoader(), AccountMails.class.getPackageName() + ".messages");

    @Inject
    Outbox outbox;

    void send(LinkPlace place, LinkPurpose purpose, Account account, LinkToken token) {
        send(place, purpose, mailbox(account), account.getName(), token);
    }

    /** To another address than the account's own. */
    void send(LinkPlace place, LinkPurpose purpose, Mailbox to, String account, LinkToken token) {
        String key = purpose.name();
        Letter letter = new Letter(
                place.language(),
                text(place, key + ".subject", place.siteName()),
                List.of(text(place, "greeting"), text(place, key + ".text", place.siteName(), account)),
                place.link(purpose, token),
                text(place, key + ".link"),
                List.of(text(place, key + ".life", life(purpose)), text(place, key + ".else"), text(place, "closing")));
        outbox.send(place.sender(), to, letter);
    }

    private static long life(LinkPurpose purpose) {
        return purpose.life().toDays() > 1
                ? purpose.life().toDays()
                : purpose.life().toHours();
    }

    void passwordChanged(LinkPlace place, Account account) {
        notice(place, mailbox(account), "passwordChanged", account.getName());
    }

    /** To the address of before. */
    void mailChanged(LinkPlace place, Mailbox before, String account) {
        notice(place, before, "mailChanged", account);
    }

    private void notice(LinkPlace place, Mailbox to, String key, String account) {
        Letter letter = new Letter(
                place.language(),
                text(place, key + ".subject", place.siteName()),
                List.of(text(place, "greeting"), text(place, key + ".text", place.siteName(), account)),
                place.page("/_reset"),
                text(place, key + ".link"),
                List.of(text(place, "closing")));
        outbox.send(place.sender(), to, letter);
    }

    private static Mailbox mailbox(Account account) {
        return new Mailbox(account.getMail(), account.getDisplayName());
    }

    private String text(LinkPlace place, String key, Object... arguments) {
        Locale language = place.language();
        return messages.text(language, key, arguments);
    }
}
