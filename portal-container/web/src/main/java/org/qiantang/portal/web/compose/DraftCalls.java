// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.core.composition.DraftedPage;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.page.PageCall;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.routing.AddressReader;
import org.qiantang.portal.core.routing.PageAddress;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.web.PageCalls;
import org.qiantang.portal.web.ownpage.OwnPageCall;

/** Calls of pages that are drafts. */
@ApplicationScoped
public class DraftCalls {

    /** Stands in a path for what nobody has named. */
    private static final String UNNAMED = "-";

    @Inject
    Sites sites;

    @Inject
    AddressReader addresses;

    @Inject
    PageCalls calls;

    /** A call of the draft, at the address that its editor looks at. */
    PageCall of(OwnPageCall call, DraftedPage drafted) {
        Site site = sites.get(call.site().key()).withPages(drafted.site().pages());
        Page page = drafted.page();
        PageAddress address = looked(site, call.parameter("at"))
                .filter(found -> found.page().equals(page))
                .orElseGet(() -> unnamed(call, page));
        return calls.of(site, address, call.request(), call.response());
    }

    private Optional<PageAddress> looked(Site site, String at) {
        try {
            int query = at.indexOf('?');
            String path = query < 0 ? at : at.substring(0, query);
            return path.isEmpty() ? Optional.empty() : Optional.of(addresses.read(site, path, null));
        } catch (AddressException e) {
            return Optional.empty(); // the path has changed, or the page that was looked at is gone
        }
    }

    private static PageAddress unnamed(OwnPageCall call, Page page) {
        Map<String, String> values = new LinkedHashMap<>();
        page.path().variables().forEach(variable -> values.put(variable, UNNAMED));
        return new PageAddress(
                page, call.language(), "", values, PageState.INITIAL, new PageAddress.Target.WholePage(""), Map.of());
    }
}
