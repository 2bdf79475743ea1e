// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.qiantang.portal.api.page.PageHead;
import org.qiantang.portal.api.page.Reading;
import org.qiantang.portal.api.security.Rights;
import org.qiantang.portal.api.site.SiteContext;
import org.qiantang.portal.core.page.PageCall;
import org.qiantang.portal.core.page.PageHeadContent;
import org.qiantang.portal.core.page.PortletRuntime;
import org.qiantang.portal.core.routing.OtherSites;
import org.qiantang.portal.core.routing.PageAddress;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.routing.PublicNames;
import org.qiantang.portal.core.routing.Router;
import org.qiantang.portal.core.security.EditingRight;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.web.person.PersonRequest;

/** Makes calls of pages out of requests. */
@ApplicationScoped
public class PageCalls {

    @Inject
    Sites sites;

    @Inject
    Router router;

    @Inject
    PortletRuntime portlets;

    @Inject
    EditingRight editing;

    @Inject
    Permissions permissions;

    /** The call of a page of this site; tells the request what portlets and services want to know of it. */
    public PageCall of(Site site, PageAddress address, HttpServletRequest request, HttpServletResponse response) {
        URI canonicalOrigin = RequestedSite.canonicalOrigin(site, request);
        OtherSites others = OtherSites.from(canonicalOrigin, sites::findByKey);
        PageAddresses writer = new PageAddresses(site, address.language(), address.audience(), others);
        PageHeadContent head = new PageHeadContent(canonicalOrigin);
        request.setAttribute(PageHead.ATTRIBUTE, head);
        request.setAttribute(Reading.METHOD_ATTRIBUTE, request.getMethod());
        request.setAttribute(
                SiteContext.ATTRIBUTE,
                new RequestSiteContext(
                        site,
                        address.language(),
                        canonicalOrigin,
                        RequestedSite.origin(request),
                        writer,
                        router,
                        sites));
        request.setAttribute(
                Rights.ATTRIBUTE, new RequestRights(PersonRequest.caller(request), site.key(), permissions));
        return new PageCall(
                site,
                address.page(),
                address.language(),
                address.state(),
                address.pathValues(),
                RequestedSite.origin(request),
                address.parameters(),
                writer,
                head,
                PublicNames.of(address.page(), portlets),
                PersonRequest.person(request),
                editing.isHeldBy(request, site.key()),
                request,
                response);
    }
}
