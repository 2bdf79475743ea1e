// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.qiantang.portal.core.security.key.Sealing;

/** What a browser keeps for the portal while somebody signs in by the identity provider: it can be neither read nor made there. */
@ApplicationScoped
public class ProviderSeals {

    /** As long as somebody may take at the provider, and again for the form that comes then. */
    public static final Duration LONGEST = Duration.ofMinutes(15);

    private static final String UNTIL = "until";
    private static final String CONTENT = "content";

    @Inject
    Sealing sealing;

    @Inject
    Clock clock;

    public String seal(ProviderAttempt attempt, String site) {
        return seal(attempt.json(), attemptPlace(site));
    }

    /** Empty if it is not one of this site, or too old. */
    public Optional<ProviderAttempt> attempt(String sealed, String site) {
        return open(sealed, attemptPlace(site)).map(ProviderAttempt::parse);
    }

    /** @param account that is signed in; empty if none is */
    public String seal(ProviderPerson person, String site, String account) {
        return seal(person.json(), personPlace(site, account));
    }

    /** Empty if it was not sealed for this site and account, or is too old. */
    public Optional<ProviderPerson> person(String sealed, String site, String account) {
        return open(sealed, personPlace(site, account)).map(ProviderPerson::parse);
    }

    private static String attemptPlace(String site) {
        return "provider-attempt " + site;
    }

    private static String personPlace(String site, String account) {
        return "provider-person " + site + " " + account;
    }

    private String seal(JsonObject content, String place) {
        String text = Json.createObjectBuilder()
                .add(UNTIL, clock.instant().plus(LONGEST).toEpochMilli())
                .add(CONTENT, content)
                .build()
                .toString();
        return sealing.seal(text.getBytes(StandardCharsets.UTF_8), place);
    }

    private Optional<JsonObject> open(String sealed, String place) {
        if (sealed.isEmpty()) return Optional.empty();
        try (var reader =
                Json.createReader(new StringReader(new String(sealing.open(sealed, place), StandardCharsets.UTF_8)))) {
            JsonObject whole = reader.readObject();
            Instant until = Instant.ofEpochMilli(whole.getJsonNumber(UNTIL).longValueExact());
            return until.isAfter(clock.instant()) ? Optional.of(whole.getJsonObject(CONTENT)) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException e) { // not Base64, or not sealed here
            return Optional.empty();
        }
    }
}
