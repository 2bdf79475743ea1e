// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.routing.AddressException;

/** Reads the certificate that a browser has shown, from the header fields that the server's edge writes (RFC 9440). */
final class ShownCertificate {

    private static final String CERTIFICATE = "Client-Cert";
    private static final String CHAIN = "Client-Cert-Chain";

    private ShownCertificate() {}

    /**
     * The person's certificate first; empty if none was shown.
     *
     * @throws AddressException 400, if it is none
     */
    static List<X509Certificate> chain(HttpServletRequest request) {
        List<X509Certificate> chain = new ArrayList<>();
        for (String field : new String[] {CERTIFICATE, CHAIN}) {
            @Nullable String value = request.getHeader(field);
            if (value == null) continue;
            for (String one : value.split(",")) chain.add(certificate(one.strip()));
        }
        return chain;
    }

    private static X509Certificate certificate(String sequence) {
        try {
            byte[] bytes = Base64.getDecoder().decode(sequence.replace(":", ""));
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
        } catch (CertificateException | IllegalArgumentException e) {
            throw AddressException.malformed("no certificate: " + e.getMessage());
        }
    }
}
