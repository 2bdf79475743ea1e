// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.routing.PublicNames;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;

/**
 * One request for a page, or for a window of it, on its way through the portal.
 *
 * @param addresses writes addresses of this site in this language
 * @param pathValues values of the variables in the page's path
 * @param origin scheme, host and port the citizen's browser uses
 * @param requestParameters action or resource parameters in the query of the address
 * @param head what windows say about the page
 * @param publicNames the names that windows share public render parameters by
 * @param person who sent the request
 * @param mayEdit whether the person may set up the windows of the page
 */
public record PageCall(
        Site site,
        Page page,
        Locale language,
        PageState state,
        Map<String, String> pathValues,
        URI origin,
        Map<String, String[]> requestParameters,
        PageAddresses addresses,
        PageHeadContent head,
        PublicNames publicNames,
        Person person,
        boolean mayEdit,
        HttpServletRequest request,
        HttpServletResponse response) {

    /** The address of this page in another state. */
    public String address(PageState newState) {
        return addresses.page(page, newState, pathValues);
    }

    /** The same call when an action has changed the page's state. */
    public PageCall withState(PageState newState) {
        return with(newState, response);
    }

    /** The same call with its answer going somewhere else. */
    public PageCall withResponse(HttpServletResponse elsewhere) {
        return with(state, elsewhere);
    }

    private PageCall with(PageState newState, HttpServletResponse newResponse) {
        return new PageCall(
                site,
                page,
                language,
                newState,
                pathValues,
                origin,
                requestParameters,
                addresses,
                head,
                publicNames,
                person,
                mayEdit,
                request,
                newResponse);
    }
}
