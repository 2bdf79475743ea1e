// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.certificate;

import java.security.cert.X509Certificate;
import javax.security.auth.x500.X500Principal;

/**
 * What a certificate is told apart by.
 *
 * @param issuer in the canonical form of RFC 2253, in which capitals and blanks make no difference
 * @param subject likewise
 * @param serial in hexadecimal digits
 */
record CertificateNames(String issuer, String subject, String serial) {

    static CertificateNames of(X509Certificate certificate) {
        return new CertificateNames(
                certificate.getIssuerX500Principal().getName(X500Principal.CANONICAL),
                certificate.getSubjectX500Principal().getName(X500Principal.CANONICAL),
                certificate.getSerialNumber().toString(16));
    }
}
