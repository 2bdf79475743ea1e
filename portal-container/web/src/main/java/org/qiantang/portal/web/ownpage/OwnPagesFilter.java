// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.web.ContentPolicy;
import org.qiantang.portal.web.ErrorPages;
import org.qiantang.portal.web.PostedForm;
import org.qiantang.portal.web.RequestedSite;

/** Answers the addresses of the portal's own pages, on every site and in each of its languages; all others pass. */
public class OwnPagesFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject
    transient RequestedSite requestedSite;

    @Inject
    transient Instance<OwnPage> pages;

    private transient Map<String, OwnPage> byPath = Map.of();

    @Inject
    transient ErrorPages errors;

    @Override
    public void init() {
        byPath = pages.stream().collect(Collectors.toMap(OwnPage::path, Function.identity()));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = request.getRequestURI();
        Optional<String> path = path(address);
        Optional<Site> site = path.flatMap(p -> requestedSite.find(request));
        Optional<Locale> language = site.flatMap(s -> language(s, address, path.get()));
        if (language.isEmpty()) chain.doFilter(request, response);
        else answer(path.get(), new OwnPageCall(site.get(), language.get(), request, response));
    }

    /** From where the path of such a page begins: its first segment begins with an underscore. */
    private Optional<String> path(String address) {
        int start = address.indexOf("/_");
        return Optional.ofNullable(start < 0 ? null : address.substring(start)).filter(byPath::containsKey);
    }

    private static Optional<Locale> language(Site site, String address, String path) {
        return site.languages().stream()
                .filter(l -> new PageAddresses(site, l).link(path).equals(address))
                .findFirst();
    }

    private void answer(String path, OwnPageCall call) throws IOException {
        ContentPolicy.UNFRAMED.set(call.response());
        try {
            PostedForm.read(call.request());
            Objects.requireNonNull(byPath.get(path)).answer(call);
        } catch (AddressException e) {
            e.allow().ifPresent(methods -> call.response().setHeader("Allow", methods));
            errors.send(call.site(), call.request(), call.response(), e.status());
        } catch (RuntimeException e) {
            errors.sendFailure(call.site(), call.request(), call.response(), e);
        }
    }
}
