// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.limit;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.qiantang.portal.core.limit.CostlyCall;
import org.qiantang.portal.core.limit.RateLimits;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.web.ErrorPages;
import org.qiantang.portal.web.RequestedSite;
import org.qiantang.portal.web.person.PersonRequest;

/**
 * Answers 429 (RFC 6585, section 4) to who asks too often for what costs much. Pages, pictures and files are not counted. Who
 * has signed in is counted by the account, so that colleagues behind one address do not disturb each other.
 */
public class RateLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient RateLimits limits;

    @Inject
    transient RequestedSite sites;

    @Inject
    transient ErrorPages errors;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<CostlyCall> call = Costs.of(request);
        Duration wait = call.filter(c -> !Senders.isExempt(request.getRemoteAddr()))
                .map(c -> limits.take(c, sender(c, request)))
                .orElse(Duration.ZERO);
        if (wait.isZero()) chain.doFilter(request, response);
        else refuse(request, response, wait);
    }

    /** The portal's own forms are for who has not signed in yet, or guesses. */
    private static String sender(CostlyCall call, HttpServletRequest request) {
        String account = PersonRequest.caller(request).account();
        if (call != CostlyCall.FORM && !account.isEmpty()) return "account " + account;
        return Senders.network(request.getRemoteAddr());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        Optional<Site> site = sites.find(request);
        if (site.isPresent()) errors.send(site.get(), request, response, TOO_MANY_REQUESTS);
        else response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
    }
}
