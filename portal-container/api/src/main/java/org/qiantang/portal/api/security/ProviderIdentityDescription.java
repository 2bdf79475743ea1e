// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import java.time.Instant;

/**
 * Somebody as an identity provider (统一身份认证平台) knows them.
 *
 * @param issuer address of the provider (OpenID Connect Core 1.0, section 2, {@code iss})
 * @param subject as whom the provider knows the person ({@code sub})
 * @param label what the provider called the person when the account was linked
 */
public record ProviderIdentityDescription(
        long id, String account, String issuer, String subject, String label, Instant linkedAt) {}
