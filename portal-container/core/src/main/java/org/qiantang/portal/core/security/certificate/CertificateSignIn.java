// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.security.signin.Origin;

/** Finds whose certificate it is that a browser has shown, if it is good. */
@ApplicationScoped
@Transactional
public class CertificateSignIn {

    @Inject
    CertificateChecks checks;

    @Inject
    CertificateRegister register;

    @Inject
    AuditLog audit;

    /** What came of a certificate, for the sentence about it. */
    public enum Finding {
        GOOD,
        /** The browser has shown none. */
        NONE,
        REVOKED,
        OUT_OF_TIME,
        NOT_TRUSTED,
        /** It is good, but no account is known by it. */
        NOBODYS
    }

    /**
     * What came of it.
     *
     * @param account empty unless the certificate is good and somebody's
     */
    public record Outcome(Finding finding, Optional<String> account) {}

    /** @param chain the person's certificate first; empty if none was shown */
    public Outcome find(List<X509Certificate> chain, Origin origin) {
        if (chain.isEmpty()) return new Outcome(Finding.NONE, Optional.empty());
        Finding finding =
                switch (checks.check(chain)) {
                    case GOOD -> Finding.GOOD;
                    case REVOKED -> Finding.REVOKED;
                    case OUT_OF_TIME -> Finding.OUT_OF_TIME;
                    case NOT_TRUSTED -> Finding.NOT_TRUSTED;
                };
        Optional<String> account = finding == Finding.GOOD ? register.accountOf(chain.get(0)) : Optional.empty();
        if (account.isPresent()) return new Outcome(finding, account);
        if (finding == Finding.GOOD) finding = Finding.NOBODYS;
        CertificateNames names = CertificateNames.of(chain.get(0));
        audit.appendAlone(AuditEvent.of(Caller.anybody(origin.address()), "session.refused")
                .about("certificate", names.serial())
                .changing(Map.of(), Map.of("certificate", finding.name(), "subject", names.subject()))
                .failed());
        return new Outcome(finding, account);
    }
}
