// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Speaks to a portal over an encrypted connection, byte by byte; trusts the certificate that the portal has made, and no other. */
public final class SecureClient {
    private static final int PATIENCE = 20_000;

    private final int port;
    private final SSLContext context;
    private String protocol = "";

    /**
     * @param data of the portal
     * @param own the client's own key and certificate, with the password "own"; null for none
     */
    public SecureClient(Path data, int port, @Nullable KeyStore own) {
        this.port = port;
        Path certificates = data.resolve("certificates");
        try (InputStream input = Files.newInputStream(certificates.resolve("server.p12"))) {
            KeyStore server = KeyStore.getInstance("PKCS12");
            String password =
                    Files.readString(certificates.resolve("server.password")).strip();
            server.load(input, password.toCharArray());
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("server", server.getCertificate("server"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(trusted);
            KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(own, "own".toCharArray());
            context = SSLContext.getInstance("TLS");
            context.init(own == null ? null : keys.getKeyManagers(), trust.getTrustManagers(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The version of TLS of the last connection. */
    public String protocol() {
        return protocol;
    }

    public RawAnswer get(String host, String path, String... headers) {
        return send("GET " + path, host, "", headers);
    }

    /** A form as a browser sends it from a page of the same site. */
    public RawAnswer post(String host, String path, String form, String... headers) {
        return send("POST " + path, host, form, headers);
    }

    private RawAnswer send(String begin, String host, String body, String... headers) {
        String form = body.isEmpty()
                ? ""
                : "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length() + "\r\n";
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        String request = begin + " HTTP/1.1\r\nHost: " + host + ":" + port + "\r\nConnection: close\r\n" + form + more
                + "\r\n" + body;
        try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.startHandshake();
            protocol = socket.getSession().getProtocol();
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return RawAnswer.parse(socket.getInputStream().readAllBytes(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
