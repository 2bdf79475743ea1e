// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.context.FacesContext;
import jakarta.portlet.PortletRequest;
import org.qiantang.portal.api.page.PageHead;
import org.qiantang.portal.api.site.SiteContext;
import org.qiantang.portal.bridge.call.BridgeCall;

/** What backing beans of views may have injected. They live no longer than the request that it belongs to. */
@Dependent
public class PortletProducers {

    private static PortletRequest request() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context == null) throw new IllegalStateException("no Faces view is being called");
        return BridgeCall.of(context)
                .orElseThrow(() -> new IllegalStateException("this view is not in a portlet"))
                .request();
    }

    @Produces
    @Dependent
    SiteContext site() {
        return SiteContext.of(request());
    }

    @Produces
    @Dependent
    PageHead head() {
        return PageHead.of(request());
    }
}
