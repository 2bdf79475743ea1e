// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.qiantang.portal.core.limit.CostlyCall;
import org.qiantang.portal.core.limit.RateLimits;
import org.qiantang.portal.core.mail.Outbox;
import org.qiantang.portal.core.security.link.BackgroundWork;
import org.qiantang.portal.web.limit.Senders;

/**
 * Takes what people ask for by mail address or name. Whether the portal knows these shows neither in the answer nor in the
 * time it takes: all that could tell is done after the answer.
 */
@ApplicationScoped
public class QuietAsking {

    @Inject
    Outbox outbox;

    @Inject
    BackgroundWork background;

    @Inject
    RateLimits limits;

    /** What became of it, as far as anybody may know. */
    enum Outcome {
        BEGUN,
        TOO_MANY,
        NO_MAIL
    }

    /**
     * Begins the work, unless a machine has filled in the form.
     *
     * @param what for the log
     */
    Outcome begin(OwnPageCall call, String what, Runnable work) {
        if (isTooMuch(call)) return Outcome.TOO_MANY;
        if (!outbox.isOpen()) return Outcome.NO_MAIL;
        if (isByMachine(call)) return Outcome.BEGUN;
        return background.begin(what, work) ? Outcome.BEGUN : Outcome.TOO_MANY;
    }

    private boolean isTooMuch(OwnPageCall call) {
        String address = call.request().getRemoteAddr();
        if (Senders.isExempt(address)) return false;
        Duration wait = limits.take(CostlyCall.MAIL, Senders.network(address));
        if (!wait.isZero()) call.response().setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
        return !wait.isZero();
    }

    /** No person sees this field; programs that fill in every form they find do not know that. */
    private static boolean isByMachine(OwnPageCall call) {
        return !call.parameter("website").isEmpty();
    }
}
