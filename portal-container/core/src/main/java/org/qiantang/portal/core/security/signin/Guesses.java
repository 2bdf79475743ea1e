// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.qiantang.portal.core.security.key.PortalKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Slows down who guesses passwords and codes. */
@ApplicationScoped
public class Guesses {
    private static final Logger LOG = LoggerFactory.getLogger(Guesses.class);

    @Inject
    GuessRepository repository;

    @Inject
    PortalKey key;

    @Inject
    Clock clock;

    /** @throws TooManyAttemptsException if it is too early for another guess */
    void require(List<Guesser> guessers) {
        Instant now = clock.instant();
        for (Guesser guesser : guessers) {
            boolean early = repository
                    .find(subject(guesser))
                    .filter(wrong -> wrong.getLastAt().plus(GuessLimit.MEMORY).isAfter(now))
                    .filter(wrong -> now.isBefore(guesser.limit().next(wrong.getNumber(), wrong.getLastAt())))
                    .isPresent();
            if (early) throw new TooManyAttemptsException();
        }
    }

    void noteWrong(List<Guesser> guessers) {
        guessers.forEach(guesser -> count(subject(guesser)));
    }

    /** Two first ones at the same moment count as one. */
    private void count(String subject) {
        try {
            repository.count(subject, clock.instant());
        } catch (PersistenceException | TransactionalException e) {
            LOG.debug("a wrong guess was not counted", e);
        }
    }

    void noteRight(List<Guesser> guessers) {
        guessers.stream().filter(Guesser::endsWithSuccess).forEach(guesser -> repository.remove(subject(guesser)));
    }

    /** What was typed as a name may be a password by mistake; nobody shall find it in the database. */
    private String subject(Guesser guesser) {
        return key.sign("guess", guesser.key());
    }
}
