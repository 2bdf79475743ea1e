// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.qiantang.portal.core.security.provider.ProviderAttempt;
import org.qiantang.portal.core.security.provider.ProviderSeals;
import org.qiantang.portal.web.person.HostCookie;

/**
 * What a browser keeps while somebody is at the identity provider. It comes along when the provider sends the browser back,
 * so it is not as strict as the others.
 */
@ApplicationScoped
public class ProviderCookie {

    private static final HostCookie COOKIE = new HostCookie("portal-provider", "Lax");

    @Inject
    ProviderSeals seals;

    void give(OwnPageCall call, ProviderAttempt attempt) {
        String sealed = seals.seal(attempt, call.site().key());
        COOKIE.set(call.request(), call.response(), sealed, ProviderSeals.LONGEST);
    }

    /** What was begun in this browser on this site; it can be taken once. */
    Optional<ProviderAttempt> take(OwnPageCall call) {
        String sealed = COOKIE.value(call.request());
        if (!sealed.isEmpty()) COOKIE.set(call.request(), call.response(), "", Duration.ZERO);
        return seals.attempt(sealed, call.site().key());
    }
}
