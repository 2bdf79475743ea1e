// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.qiantang.portal.core.mail.Outbox;
import org.qiantang.portal.core.security.link.AskLimit;
import org.qiantang.portal.core.security.link.BackgroundWork;

/**
 * Takes what people ask for by mail address or name. Whether the portal knows these shows neither in the answer nor in the
 * time it takes: all that could tell is done after the answer.
 */
@ApplicationScoped
public class QuietAsking {

    private static final int MOST = 30;
    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final AskLimit limit = new AskLimit(MOST, PERIOD);

    @Inject
    Outbox outbox;

    @Inject
    BackgroundWork background;

    @Inject
    Clock clock;

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
        if (!limit.allows(call.request().getRemoteAddr(), clock.instant())) return Outcome.TOO_MANY;
        if (!outbox.isOpen()) return Outcome.NO_MAIL;
        if (isByMachine(call)) return Outcome.BEGUN;
        return background.begin(what, work) ? Outcome.BEGUN : Outcome.TOO_MANY;
    }

    /** No person sees this field; programs that fill in every form they find do not know that. */
    private static boolean isByMachine(OwnPageCall call) {
        return !call.parameter("website").isEmpty();
    }
}
