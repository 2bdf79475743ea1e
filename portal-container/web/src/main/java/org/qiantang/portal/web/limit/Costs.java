// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.qiantang.portal.core.limit.CostlyCall;

/** Tells requests that cost much from those that do not. */
final class Costs {

    private static final String THEMES = "/theme/";
    private static final String SCRIPTS = "/_portal/";
    private static final String PROGRAMS = "/_admin/";
    private static final String OWN_PAGES = "/_";

    private Costs() {}

    static Optional<CostlyCall> of(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (path.startsWith(PROGRAMS)) return Optional.of(CostlyCall.PROGRAM);
        if (!reading) return Optional.of(path.contains(OWN_PAGES) ? CostlyCall.FORM : CostlyCall.ACTION);
        boolean file = path.startsWith(THEMES) || path.startsWith(SCRIPTS);
        boolean asked = request.getQueryString() != null && !file;
        return asked ? Optional.of(CostlyCall.QUERY) : Optional.empty();
    }
}
