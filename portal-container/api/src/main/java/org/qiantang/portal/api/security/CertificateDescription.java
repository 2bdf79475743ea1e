// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import java.time.Instant;

/**
 * A client certificate (数字证书) that an account is known by.
 *
 * @param issuer distinguished name of who has issued it (RFC 2253)
 * @param subject distinguished name of whom it was issued to (RFC 2253)
 * @param serial its serial number in hexadecimal digits; empty if any certificate of this subject by this issuer is meant
 */
public record CertificateDescription(
        long id, String account, String issuer, String subject, String serial, String addedBy, Instant addedAt) {}
