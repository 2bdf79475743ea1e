// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads folders of certificates, and of lists of revoked ones; PEM or DER (RFC 7468, RFC 5280). */
final class CertificateFiles {

    private CertificateFiles() {}

    /** @throws GeneralSecurityException if a file is none, for a list that is left out would let somebody in */
    static List<X509Certificate> certificates(Path folder) throws IOException, GeneralSecurityException {
        List<X509Certificate> found = new ArrayList<>();
        for (Path file : list(folder, ".pem", ".crt", ".cer")) {
            try (InputStream input = Files.newInputStream(file)) {
                CertificateFactory.getInstance("X.509")
                        .generateCertificates(input)
                        .forEach(certificate -> found.add((X509Certificate) certificate));
            }
        }
        return found;
    }

    /** @throws GeneralSecurityException if a file is none */
    static List<X509CRL> revocations(Path folder) throws IOException, GeneralSecurityException {
        List<X509CRL> found = new ArrayList<>();
        for (Path file : list(folder, ".crl", ".pem")) {
            try (InputStream input = Files.newInputStream(file)) {
                CertificateFactory.getInstance("X.509")
                        .generateCRLs(input)
                        .forEach(revoked -> found.add((X509CRL) revoked));
            }
        }
        return found;
    }

    private static List<Path> list(Path folder, String... endings) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }
}
