// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.PasswordInvitation;
import org.qiantang.portal.core.mail.Mailbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Invites by a link in a mail, to a page of the main site. */
@ApplicationScoped
@Transactional
public class MailedInvitation implements PasswordInvitation {

    private static final Logger LOG = LoggerFactory.getLogger(MailedInvitation.class);

    @Inject
    AccountLinks links;

    @Inject
    LinkPlaces places;

    @Inject
    AccountMails mails;

    @Override
    public void send(Account account) {
        Optional<LinkPlace> place = places.main();
        if (place.isEmpty() || !Mailbox.isAddress(account.getMail())) {
            LOG.warn("account {} is not invited: it has no mail address, or the portal no site", account.getName());
            return;
        }
        LinkToken token = links.create(LinkPurpose.FIRST_PASSWORD, account, "");
        mails.send(place.get(), LinkPurpose.FIRST_PASSWORD, account, token);
    }
}
