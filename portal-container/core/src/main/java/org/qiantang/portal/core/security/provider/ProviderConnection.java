// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.AMR;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The identity provider as it has described itself (OpenID Connect Discovery 1.0), and its keys. */
final class ProviderConnection {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderConnection.class);

    /** Milliseconds; a person waits meanwhile. */
    private static final int TO_CONNECT = 3_000;

    private static final int TO_READ = 5_000;
    private static final int MOST_KEY_BYTES = 256 * 1024;

    /** Signatures by keys of which the provider alone has the secret half (RFC 7518, section 3.1). */
    private static final Set<JWSAlgorithm> SIGNATURES =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.ES384);

    private final ProviderSettings settings;
    private final OIDCProviderMetadata metadata;
    private final IDTokenValidator validator;

    private ProviderConnection(ProviderSettings settings, OIDCProviderMetadata metadata, IDTokenValidator validator) {
        this.settings = settings;
        this.metadata = metadata;
        this.validator = validator;
    }

    static ProviderConnection discover(ProviderSettings settings) throws ProviderException {
        try {
            Issuer issuer = new Issuer(settings.issuer());
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, TO_CONNECT, TO_READ);
            for (URI needed : new URI[] {
                metadata.getAuthorizationEndpointURI(), metadata.getTokenEndpointURI(), metadata.getJWKSetURI()
            }) {
                if (needed == null)
                    throw new ProviderException(ProviderException.Reason.UNREACHABLE, "an address is missing");
            }
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            metadata.getJWKSetURI().toURL(),
                            new DefaultResourceRetriever(TO_CONNECT, TO_READ, MOST_KEY_BYTES))
                    .refreshAheadCache(false)
                    .build();
            var selector = new JWSVerificationKeySelector<>(SIGNATURES, keys);
            return new ProviderConnection(
                    settings,
                    metadata,
                    new IDTokenValidator(issuer, new ClientID(settings.clientId()), selector, null));
        } catch (GeneralException | IOException e) {
            throw new ProviderException(ProviderException.Reason.UNREACHABLE, e);
        }
    }

    ClientID client() {
        return new ClientID(settings.clientId());
    }

    URI authorizationEndpoint() {
        return metadata.getAuthorizationEndpointURI();
    }

    /** RFC 9207: an answer that names another issuer is another's. One that names none is taken if the provider never does. */
    void requireFrom(@Nullable Issuer issuer) throws ProviderException {
        if (issuer == null && !metadata.supportsAuthorizationResponseIssuerParam()) return;
        if (!metadata.getIssuer().equals(issuer))
            throw new ProviderException(ProviderException.Reason.REFUSED, "answer of another issuer: " + issuer);
    }

    /** Gets the tokens for a code, and looks into them. */
    ProviderPerson exchange(AuthorizationCodeGrant grant, Nonce nonce) throws ProviderException {
        OIDCTokenResponse tokens = tokens(grant);
        JWT token = tokens.getOIDCTokens().getIDToken();
        try {
            IDTokenClaimsSet claims = validator.validate(token, nonce);
            return person(claims, tokens.getOIDCTokens().getAccessToken());
        } catch (BadJOSEException e) {
            throw new ProviderException(ProviderException.Reason.REFUSED, e);
        } catch (JOSEException e) { // its keys cannot be had
            throw new ProviderException(ProviderException.Reason.UNREACHABLE, e);
        }
    }

    private OIDCTokenResponse tokens(AuthorizationCodeGrant grant) throws ProviderException {
        try {
            TokenResponse answer =
                    OIDCTokenResponseParser.parse(send(request(grant).toHTTPRequest()));
            if (!answer.indicatesSuccess()) throw refused(answer.toErrorResponse());
            return (OIDCTokenResponse) answer.toSuccessResponse();
        } catch (ParseException | IOException e) {
            throw new ProviderException(ProviderException.Reason.UNREACHABLE, e);
        }
    }

    private TokenRequest request(AuthorizationCodeGrant grant) throws IOException {
        URI endpoint = metadata.getTokenEndpointURI();
        String secret = settings.secret();
        if (secret.isEmpty()) return new TokenRequest.Builder(endpoint, client(), grant).build();
        return new TokenRequest.Builder(endpoint, new ClientSecretBasic(client(), new Secret(secret)), grant).build();
    }

    private static HTTPResponse send(HTTPRequest request) throws IOException {
        request.setConnectTimeout(TO_CONNECT);
        request.setReadTimeout(TO_READ);
        request.setFollowRedirects(false);
        return request.send();
    }

    /** A code that is not good may be the browser's doing; that the provider does not know the portal is not. */
    private static ProviderException refused(TokenErrorResponse answer) {
        String code = String.valueOf(answer.getErrorObject().getCode());
        if (OAuth2Error.INVALID_GRANT.getCode().equals(code))
            return new ProviderException(ProviderException.Reason.STALE, code);
        return new ProviderException(
                ProviderException.Reason.REFUSED,
                code + " " + answer.getErrorObject().getDescription());
    }

    private ProviderPerson person(IDTokenClaimsSet claims, @Nullable AccessToken access) {
        ClaimsSet told = isNamed(claims) ? claims : userInfo(claims, access);
        boolean verified = Boolean.TRUE.equals(told.getBooleanClaim("email_verified"));
        return new ProviderPerson(
                claims.getIssuer().getValue(),
                claims.getSubject().getValue(),
                name(told),
                text(told, "preferred_username"),
                verified ? text(told, "email") : "",
                isTwoSteps(claims));
    }

    /** Providers write a Chinese name as if it were a Western one: the family name comes first, and no space. */
    private static String name(ClaimsSet claims) {
        String chinese = text(claims, "family_name") + text(claims, "given_name");
        boolean han = !chinese.isEmpty() && chinese.codePoints().allMatch(Character::isIdeographic);
        return han ? chinese : text(claims, "name");
    }

    private static boolean isNamed(ClaimsSet claims) {
        return !text(claims, "name").isEmpty()
                || !text(claims, "preferred_username").isEmpty();
    }

    private static String text(ClaimsSet claims, String name) {
        return Objects.requireNonNullElse(claims.getStringClaim(name), "").strip();
    }

    private boolean isTwoSteps(IDTokenClaimsSet claims) {
        boolean byClass = claims.getACR() != null
                && settings.twoSteps().contains(claims.getACR().getValue());
        List<AMR> methods = Objects.requireNonNullElse(claims.getAMR(), List.of());
        return byClass || methods.stream().map(AMR::getValue).anyMatch(settings.twoSteps()::contains);
    }

    /** Many providers tell names there only (OpenID Connect Core 1.0, section 5.4). Nobody is kept out for want of a name. */
    private ClaimsSet userInfo(IDTokenClaimsSet claims, @Nullable AccessToken access) {
        URI endpoint = metadata.getUserInfoEndpointURI();
        if (endpoint == null || access == null) return claims;
        try {
            UserInfoResponse answer =
                    UserInfoResponse.parse(send(new UserInfoRequest(endpoint, access).toHTTPRequest()));
            if (!answer.indicatesSuccess()) return claims;
            var info = answer.toSuccessResponse().getUserInfo();
            boolean same = info != null && claims.getSubject().equals(info.getSubject()); // section 5.3.2
            return same ? info : claims;
        } catch (ParseException | IOException e) {
            LOG.warn("the identity provider tells nothing about people", e);
            return claims;
        }
    }
}
