// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.account.MailConfirmation;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.mail.Mailbox;
import org.qiantang.portal.core.security.permission.Separation;

/** Lets mails of an account go to another address, once its owner has shown that mails arrive there. */
@ApplicationScoped
@Transactional(dontRollbackOn = RejectedException.class) // thrown before anything is changed
public class MailChange implements MailConfirmation {

    @Inject
    AccountRepository accounts;

    @Inject
    AccountLinks links;

    @Inject
    LinkPlaces places;

    @Inject
    AccountMails mails;

    @Inject
    Separation separation;

    @Inject
    AuditLog audit;

    /** @throws RejectedException if that is no address, or too many links were sent */
    @Override
    public void send(Account account, String newMail) {
        LinkPlace place = places.main().orElseThrow(() -> rejected(Problem.Kind.NOT_HERE));
        if (!Mailbox.isAddress(newMail)) throw rejected(Problem.Kind.INVALID);
        if (links.areMany(LinkPurpose.CONFIRM_MAIL, account)) throw rejected(Problem.Kind.TOO_OFTEN);
        LinkToken token = links.create(LinkPurpose.CONFIRM_MAIL, account, newMail);
        Mailbox to = new Mailbox(newMail, account.getDisplayName());
        mails.send(place, LinkPurpose.CONFIRM_MAIL, to, account.getName(), token);
        audit.append(AuditEvent.of(new Caller(account.getName(), "", ""), "account.mail-change-asked")
                .about("account", account.getName())
                .changing(Map.of("mail", account.getMail()), Map.of("mail", newMail)));
    }

    private static RejectedException rejected(Problem.Kind kind) {
        return new RejectedException(Problem.of("mail", kind));
    }

    /** The address that this link confirms; empty if the link is not good. */
    public Optional<String> address(LinkToken token) {
        return links.find(token)
                .filter(link -> link.getPurpose() == LinkPurpose.CONFIRM_MAIL)
                .map(AccountLink::getNewValue);
    }

    /**
     * From now on the address of the link is the account's.
     *
     * @param address where the request comes from
     * @throws RejectedException if the link is not good
     */
    public void confirm(LinkToken token, LinkPlace place, String address) {
        AccountLink link = links.find(token)
                .filter(found -> found.getPurpose() == LinkPurpose.CONFIRM_MAIL)
                .orElseThrow(MailChange::notGood);
        Account account = accounts.find(link.getSubject()).orElseThrow(MailChange::notGood);
        String before = account.getMail();
        separation
                .conflictOfIdentity(account.getName(), account.getStaffNumber(), link.getNewValue())
                .ifPresent(role -> {
                    throw new RejectedException(Problem.of("mail", Problem.Kind.SEPARATED, role));
                });
        if (!links.use(token)) throw notGood();
        account.describe(
                account.getDisplayName(), link.getNewValue(), account.getStaffNumber(), account.getCreditCode());
        accounts.flush();
        if (Mailbox.isAddress(before))
            mails.mailChanged(place, new Mailbox(before, account.getDisplayName()), account.getName());
        audit.append(AuditEvent.of(new Caller(account.getName(), address, ""), "account.mail-changed")
                .about("account", account.getName())
                .changing(Map.of("mail", before), Map.of("mail", link.getNewValue())));
    }

    private static RejectedException notGood() {
        return new RejectedException(Problem.of("token", Problem.Kind.WRONG));
    }
}
