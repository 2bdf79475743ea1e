// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.GrantDescription;
import org.qiantang.portal.api.security.Scope;
import org.qiantang.portal.api.site.SitePlan;
import org.qiantang.portal.api.site.SiteRequestAction;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.mail.Letter;
import org.qiantang.portal.core.mail.Mailbox;
import org.qiantang.portal.core.mail.Outbox;
import org.qiantang.portal.core.organisation.PostHolder;
import org.qiantang.portal.core.organisation.PostRepository;
import org.qiantang.portal.core.security.link.LinkPlace;
import org.qiantang.portal.core.security.link.LinkPlaces;
import org.qiantang.portal.core.security.permission.GrantRegister;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.views.Messages;

/** Tells the requester and the portal office by mail what was done with a plan; not the one who has done it. */
@ApplicationScoped
public class RequestMails {

    private static final String OFFICE_ROLE = "information-centre";
    private static final String PORTLET = "administration/site-requests";

    private final Messages messages =
            new Messages(RequestMails.class.getClassLoader(), RequestMails.class.getPackageName() + ".messages");

    @Inject
    Outbox outbox;

    @Inject
    LinkPlaces places;

    @Inject
    AccountRepository accounts;

    @Inject
    GrantRegister grants;

    @Inject
    PostRepository posts;

    @Inject
    Sites sites;

    void tell(StoredRequest request, SitePlan plan, SiteRequestAction action, String actor, String text) {
        Optional<LinkPlace> main = places.main();
        if (main.isEmpty()) return;
        Set<String> readers = new LinkedHashSet<>();
        readers.add(request.getRequester());
        if (isForOffice(action)) readers.addAll(office());
        readers.remove(actor);
        for (String reader : readers) {
            accounts.find(reader)
                    .filter(account -> Mailbox.isAddress(account.getMail()))
                    .ifPresent(account -> send(main.get(), account, request, plan, action, text));
        }
    }

    /** What the office has done itself its other members see in the table. */
    private static boolean isForOffice(SiteRequestAction action) {
        return !action.isDecision();
    }

    private Set<String> office() {
        Set<String> office = new LinkedHashSet<>();
        for (GrantDescription grant : grants.listOfRole(Caller.portal(), OFFICE_ROLE)) {
            if (grant.scope().kind() != Scope.Kind.PORTAL) continue;
            Long post = grant.post();
            if (post == null) office.add(grant.account());
            else posts.holders(post).stream().map(PostHolder::getAccount).forEach(office::add);
        }
        return office;
    }

    private void send(
            LinkPlace place,
            Account reader,
            StoredRequest request,
            SitePlan plan,
            SiteRequestAction action,
            String text) {
        List<String> before = new ArrayList<>();
        before.add(say(place, "mail.greeting"));
        before.add(say(place, "mail.text." + action, plan.nameChinese(), String.valueOf(request.getId())));
        if (!text.isEmpty()) before.add(say(place, "mail.words", text));
        if (action == SiteRequestAction.APPROVE) before.add(say(place, "mail.host", plan.host()));
        URI link = link(place);
        outbox.send(
                place.sender(),
                new Mailbox(reader.getMail(), reader.getDisplayName()),
                new Letter(
                        place.language(),
                        say(place, "mail.subject." + action, plan.nameChinese()),
                        before,
                        link,
                        say(place, "mail.link"),
                        List.of(say(place, "mail.closing"))));
    }

    /** A page of the main site, or else of one below it, that shows the plans; null if there is none. */
    private @Nullable URI link(LinkPlace main) {
        List<Site> all = new ArrayList<>(List.of(main.site()));
        all.addAll(sites.list());
        for (Site site : all) {
            for (Page page : site.pages()) {
                boolean shows =
                        page.windows().anyMatch(window -> window.portletId().equals(PORTLET));
                if (shows && page.path().variables().isEmpty())
                    return places.of(site, site.defaultLanguage())
                            .page(page.path().text());
            }
        }
        return null;
    }

    private String say(LinkPlace place, String key, Object... arguments) {
        return messages.text(place.language(), key, arguments);
    }
}
