// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.provider;

import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationErrorResponse;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The way to the city's identity provider (统一身份认证平台) and back: the authorization code flow of OpenID Connect Core 1.0,
 * section 3.1, with PKCE (RFC 7636) and the issuer's name in the answer (RFC 9207).
 */
@ApplicationScoped
public class IdentityProvider {

    private static final Scope SCOPE = new Scope("openid", "profile", "email");

    @Inject
    ProviderSettingsFile settings;

    @Inject
    ProviderConnections connections;

    /**
     * Where to send a browser, and what to know when it comes back.
     *
     * @param address of the provider
     */
    public record Departure(URI address, ProviderAttempt attempt) {}

    /** Whether there is one. */
    public boolean isThere() {
        return settings.find().isPresent();
    }

    /** What people call it; empty if there is none. */
    public Optional<String> name(Locale language) {
        return settings.find().map(known -> known.name(language));
    }

    /** Whether citizens get an account by it. */
    public boolean registers() {
        return settings.find().filter(ProviderSettings::registers).isPresent();
    }

    /**
     * Begins a trip there.
     *
     * @param redirect where the provider shall send the browser; it knows this very address
     */
    public Departure depart(URI redirect, ProviderAttempt.Trip trip) throws ProviderException {
        ProviderConnection connection = connection();
        CodeVerifier verifier = new CodeVerifier();
        ProviderAttempt attempt = new ProviderAttempt(
                new State().getValue(), new Nonce().getValue(), verifier.getValue(), redirect, trip);
        AuthenticationRequest request = new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE), SCOPE, connection.client(), redirect)
                .endpointURI(connection.authorizationEndpoint())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .uiLocales(languages(trip.language()))
                .build();
        return new Departure(request.toURI(), attempt);
    }

    private static List<LangTag> languages(Locale language) {
        try {
            return List.of(LangTag.parse(language.toLanguageTag()));
        } catch (LangTagException e) {
            return List.of();
        }
    }

    private ProviderConnection connection() throws ProviderException {
        ProviderSettings known = settings.find()
                .orElseThrow(() -> new ProviderException(ProviderException.Reason.STALE, "no identity provider"));
        return connections.to(known);
    }

    /**
     * Takes what the browser brings back.
     *
     * @param query of the address that it was sent to
     * @return who the person is; every single thing of the answer was checked
     */
    public ProviderPerson arrive(ProviderAttempt attempt, String query) throws ProviderException {
        AuthenticationResponse answer = parse(attempt, query);
        if (!new State(attempt.state()).equals(answer.getState()))
            throw new ProviderException(ProviderException.Reason.STALE, "state of another trip");
        ProviderConnection connection = connection();
        connection.requireFrom(answer.getIssuer());
        if (!answer.indicatesSuccess()) throw refused(answer.toErrorResponse());
        var code = answer.toSuccessResponse().getAuthorizationCode();
        if (code == null) throw new ProviderException(ProviderException.Reason.REFUSED, "no code");
        return connection.exchange(
                new AuthorizationCodeGrant(code, attempt.redirect(), new CodeVerifier(attempt.verifier())),
                new Nonce(attempt.nonce()));
    }

    private static AuthenticationResponse parse(ProviderAttempt attempt, String query) throws ProviderException {
        try {
            return AuthenticationResponseParser.parse(URI.create(attempt.redirect() + "?" + query));
        } catch (ParseException | IllegalArgumentException e) {
            throw new ProviderException(ProviderException.Reason.REFUSED, e);
        }
    }

    private static ProviderException refused(AuthorizationErrorResponse answer) {
        String code = String.valueOf(answer.getErrorObject().getCode());
        boolean cancelled = OAuth2Error.ACCESS_DENIED.getCode().equals(code);
        boolean down = OAuth2Error.TEMPORARILY_UNAVAILABLE.getCode().equals(code)
                || OAuth2Error.SERVER_ERROR.getCode().equals(code);
        if (cancelled) return new ProviderException(ProviderException.Reason.CANCELLED, code);
        return new ProviderException(
                down ? ProviderException.Reason.UNREACHABLE : ProviderException.Reason.REFUSED, code);
    }
}
