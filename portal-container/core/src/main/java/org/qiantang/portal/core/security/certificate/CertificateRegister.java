// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.CertificateDescription;
import org.qiantang.portal.api.security.Certificates;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.security.permission.Separation;

/** Keeps which certificates are whose. */
@ApplicationScoped
@Transactional(dontRollbackOn = RejectedException.class) // thrown before anything is changed
public class CertificateRegister implements Certificates {

    private static final String VIEW = "portal:account:view";
    private static final String MANAGE = "portal:account:manage";

    @Inject
    CertificateRepository repository;

    @Inject
    AccountRepository accounts;

    @Inject
    Permissions permissions;

    @Inject
    Separation separation;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Override
    public List<CertificateDescription> listOfAccount(Caller caller, String account) {
        if (!caller.account().equals(account)) permissions.require(caller, VIEW);
        return repository.listOfAccount(account).stream()
                .map(AccountCertificate::description)
                .toList();
    }

    @Override
    public CertificateDescription add(Caller caller, String account, String pem, boolean thisOneOnly) {
        permissions.require(caller, MANAGE);
        if (accounts.find(account).isEmpty())
            throw new RejectedException(Problem.of("account", Problem.Kind.UNKNOWN, account));
        requireSeparation(caller, account);
        CertificateNames names = CertificateNames.of(read(pem));
        repository.matching(names).stream().findFirst().ifPresent(other -> {
            throw new RejectedException(Problem.of("pem", Problem.Kind.TAKEN, other.getAccount()));
        });
        AccountCertificate added =
                new AccountCertificate(account, names, thisOneOnly, caller.account(), clock.instant());
        repository.add(added);
        audit.append(event(caller, "account.certificate-added", added.description(), true));
        return added.description();
    }

    /** Nobody gives themselves another way in, nor to one of the three administrators, whose acts would then be somebody else's. */
    private void requireSeparation(Caller caller, String account) {
        if (caller.account().equals(Caller.COMMAND)) return;
        if (caller.account().equals(account)) throw new RejectedException(Problem.of("account", Problem.Kind.ONESELF));
        if (separation.isAdministrator(account))
            throw new RejectedException(Problem.of("account", Problem.Kind.ADMINISTRATORS_OWN));
    }

    private static X509Certificate read(String pem) {
        if (pem.isBlank()) throw new RejectedException(Problem.of("pem", Problem.Kind.MISSING));
        try (var input = new ByteArrayInputStream(pem.strip().getBytes(StandardCharsets.UTF_8))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(input);
        } catch (CertificateException | IOException e) {
            throw new RejectedException(Problem.of("pem", Problem.Kind.INVALID));
        }
    }

    private static AuditEvent event(Caller caller, String action, CertificateDescription certificate, boolean added) {
        Map<String, String> fields = Map.of(
                "issuer", certificate.issuer(), "subject", certificate.subject(), "serial", certificate.serial());
        return AuditEvent.of(caller, action)
                .about("account", certificate.account())
                .changing(added ? Map.of() : fields, added ? fields : Map.of());
    }

    @Override
    public void remove(Caller caller, long id) {
        permissions.require(caller, MANAGE);
        AccountCertificate certificate = repository
                .find(id)
                .orElseThrow(() -> new RejectedException(Problem.of("", Problem.Kind.UNKNOWN, String.valueOf(id))));
        repository.remove(certificate);
        audit.append(event(caller, "account.certificate-removed", certificate.description(), false));
    }

    /** The account of a certificate that is good; empty if nobody has it. */
    public Optional<String> accountOf(X509Certificate certificate) {
        return repository.matching(CertificateNames.of(certificate)).stream()
                .map(AccountCertificate::getAccount)
                .findFirst();
    }
}
