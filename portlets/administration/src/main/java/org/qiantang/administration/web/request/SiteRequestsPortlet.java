// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.request;

import jakarta.inject.Inject;
import jakarta.portlet.ResourceRequest;
import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import org.qiantang.administration.web.window.TablePortlet;
import org.qiantang.portal.api.security.Rights;
import org.qiantang.portal.api.site.SiteContext;
import org.qiantang.portal.api.site.SiteRequests;

/** The plans for sites, which can also be had as a table: those that the address asks for. */
public class SiteRequestsPortlet extends TablePortlet {

    @Inject
    SiteRequests requests;

    public SiteRequestsPortlet() {
        super("site-requests.csv");
    }

    @Override
    protected void write(ResourceRequest request, UnaryOperator<String> asked, Writer out) throws IOException {
        requests.writeCsv(
                Rights.of(request).caller(),
                RequestQuestion.read(asked),
                SiteContext.of(request).language(),
                out);
    }
}
