// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.provider;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Locale;

/**
 * Somebody's way to the identity provider and back, which the browser keeps sealed meanwhile.
 *
 * @param state what the provider sends back unchanged (RFC 6749, section 10.12)
 * @param nonce what stands in the ID token (OpenID Connect Core 1.0, section 3.1.2.1)
 * @param verifier what only who began this can show (RFC 7636)
 * @param redirect where the provider sends the browser
 * @param trip what for
 */
public record ProviderAttempt(String state, String nonce, String verifier, URI redirect, Trip trip) {

    /**
     * What somebody wants there.
     *
     * @param account the account to be linked; empty to sign in
     * @param language of the page the person comes from
     * @param back where the person wants to go then; may be empty
     */
    public record Trip(String account, Locale language, String back) {}

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("state", state)
                .add("nonce", nonce)
                .add("verifier", verifier)
                .add("redirect", redirect.toString())
                .add("account", trip.account())
                .add("language", trip.language().toLanguageTag())
                .add("back", trip.back())
                .build();
    }

    static ProviderAttempt parse(JsonObject object) {
        return new ProviderAttempt(
                object.getString("state"),
                object.getString("nonce"),
                object.getString("verifier"),
                URI.create(object.getString("redirect")),
                new Trip(
                        object.getString("account"),
                        Locale.forLanguageTag(object.getString("language")),
                        object.getString("back")));
    }
}
