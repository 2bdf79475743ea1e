// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiantang.portal.core.data.PortalFolder;

/**
 * Whether a certificate is good now (RFC 5280, section 6): signed by somebody whom the data folder's {@code
 * certificates/trusted} names, within its time, made for signing in, and not on a list in {@code certificates/revoked}. The files
 * are read anew at each sign-in; there is no need to restart. Once there is any list of revoked certificates, there has to be a
 * current one of each issuer.
 */
@ApplicationScoped
public class CertificateChecks {

    private static final String CLIENT = "1.3.6.1.5.5.7.3.2"; // id-kp-clientAuth, RFC 5280, section 4.2.1.12

    @Inject
    PortalFolder folder;

    @Inject
    Clock clock;

    /** What a check finds. */
    public enum Finding {
        GOOD,
        REVOKED,
        /** Not yet, or not any more. */
        OUT_OF_TIME,
        /** By somebody unknown, for something else, or nobody can tell whether it was revoked. */
        NOT_TRUSTED
    }

    /** @param chain the person's certificate first, then those who vouch for it */
    public Finding check(List<X509Certificate> chain) {
        try {
            List<X509Certificate> anchors = CertificateFiles.certificates(folder.resolve("certificates/trusted"));
            if (anchors.isEmpty() || !isForClients(chain.get(0))) return Finding.NOT_TRUSTED;
            List<X509Certificate> path = withoutAnchors(chain, anchors);
            // Who may issue certificates is nobody who signs in; of an empty path neither time nor revocation is looked
            // at.
            if (path.isEmpty()) return Finding.NOT_TRUSTED;
            validate(path, anchors);
            return Finding.GOOD;
        } catch (CertPathValidatorException e) {
            return finding(e);
        } catch (GeneralSecurityException e) {
            return Finding.NOT_TRUSTED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding finding(CertPathValidatorException failure) {
        Object reason = failure.getReason();
        if (reason == CertPathValidatorException.BasicReason.REVOKED) return Finding.REVOKED;
        boolean time = reason == CertPathValidatorException.BasicReason.EXPIRED
                || reason == CertPathValidatorException.BasicReason.NOT_YET_VALID;
        return time ? Finding.OUT_OF_TIME : Finding.NOT_TRUSTED;
    }

    private static boolean isForClients(X509Certificate certificate) throws GeneralSecurityException {
        List<String> uses = certificate.getExtendedKeyUsage();
        return uses == null || uses.contains(CLIENT);
    }

    private static List<X509Certificate> withoutAnchors(List<X509Certificate> chain, List<X509Certificate> anchors) {
        return chain.stream()
                .filter(certificate -> !anchors.contains(certificate))
                .toList();
    }

    private void validate(List<X509Certificate> path, List<X509Certificate> anchors)
            throws GeneralSecurityException, IOException {
        Set<TrustAnchor> trusted =
                anchors.stream().map(anchor -> new TrustAnchor(anchor, null)).collect(Collectors.toSet());
        PKIXParameters parameters = new PKIXParameters(trusted);
        parameters.setDate(Date.from(clock.instant()));
        CertPathValidator validator = CertPathValidator.getInstance("PKIX");
        List<X509CRL> lists = new ArrayList<>(CertificateFiles.revocations(folder.resolve("certificates/revoked")));
        parameters.setRevocationEnabled(!lists.isEmpty());
        if (!lists.isEmpty()) {
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(lists)));
            PKIXRevocationChecker checker = (PKIXRevocationChecker) validator.getRevocationChecker();
            // Nothing is asked over the network while somebody waits.
            checker.setOptions(
                    Set.of(PKIXRevocationChecker.Option.PREFER_CRLS, PKIXRevocationChecker.Option.NO_FALLBACK));
            parameters.addCertPathChecker(checker);
        }
        validator.validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
    }
}
