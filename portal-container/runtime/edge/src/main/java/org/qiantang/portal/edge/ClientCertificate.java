// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.edge;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.RenegotiationRequiredException;
import io.undertow.server.SSLSessionInfo;
import io.undertow.util.HttpString;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * The certificate that the sender has shown, in the header fields that proxies use for it (RFC 9440). Of anybody but a trusted
 * proxy such fields are not believed; on the server's own encrypted connections it writes them itself.
 */
final class ClientCertificate {

    private static final HttpString CERTIFICATE = new HttpString("Client-Cert");
    private static final HttpString CHAIN = new HttpString("Client-Cert-Chain");

    private ClientCertificate() {}

    static void remove(HttpServerExchange exchange) {
        exchange.getRequestHeaders().remove(CERTIFICATE);
        exchange.getRequestHeaders().remove(CHAIN);
    }

    static void receive(HttpServerExchange exchange) {
        @Nullable SSLSessionInfo session = exchange.getConnection().getSslSessionInfo();
        if (session == null) return;
        remove(exchange);
        List<String> shown = shown(session);
        if (shown.isEmpty()) return;
        exchange.getRequestHeaders().put(CERTIFICATE, shown.get(0));
        if (shown.size() > 1)
            exchange.getRequestHeaders().put(CHAIN, String.join(", ", shown.subList(1, shown.size())));
    }

    private static List<String> shown(SSLSessionInfo session) {
        try {
            return Arrays.stream(session.getPeerCertificates())
                    .map(ClientCertificate::sequence)
                    .collect(Collectors.toList());
        } catch (SSLPeerUnverifiedException | RenegotiationRequiredException e) {
            return List.of(); // none was shown
        }
    }

    /** A byte sequence of structured fields (RFC 8941, section 3.3.5). */
    private static String sequence(Certificate certificate) {
        try {
            return ":" + Base64.getEncoder().encodeToString(certificate.getEncoded()) + ":";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("it came in this encoding", e);
        }
    }
}
