// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.security.certificate.CertificateSignIn;
import org.qiantang.portal.core.security.signin.SignInMethod;
import org.qiantang.portal.web.person.DeviceCookie;

/**
 * Where people sign in with a client certificate (数字证书登录). Browsers show certificates on a port of its own; the page there
 * says whose certificate has come, and signs in when the person wants it. Cookies know no ports, so the session then goes on
 * at the usual one.
 */
@ApplicationScoped
public class CertificatePage implements OwnPage {

    static final String PATH = "/_certificate";

    @Inject
    CertificateSignIn certificates;

    @Inject
    SignInFlow flow;

    @Inject
    SignInForms forms;

    @Inject
    DeviceCookie device;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        boolean here = CertificatePort.is(call.request())
                || !ShownCertificate.chain(call.request()).isEmpty();
        if (!here) throw AddressException.unknown("only at the port for certificates");
        if (call.isReading()) {
            show(call, HttpServletResponse.SC_OK, List.of());
            return;
        }
        call.requirePost("GET, HEAD, POST");
        forms.protect(call);
        CertificateSignIn.Outcome outcome =
                certificates.find(ShownCertificate.chain(call.request()), device.origin(call.request()));
        Optional<String> account = outcome.account();
        if (account.isPresent() && flow.proceed(call, account.get(), SignInMethod.CERTIFICATE)) {
            CertificatePort.leadBack(call);
            return;
        }
        show(
                call,
                Mistake.UNPROCESSABLE,
                List.of(forms.mistake(call, "certificate", "certificate." + outcome.finding())));
    }

    private void show(OwnPageCall call, int status, List<Mistake> mistakes) throws IOException {
        List<X509Certificate> chain = ShownCertificate.chain(call.request());
        Map<String, Object> model = new HashMap<>();
        model.put("isShown", !chain.isEmpty());
        if (!chain.isEmpty()) {
            model.put("subject", chain.get(0).getSubjectX500Principal().getName());
            model.put("issuer", chain.get(0).getIssuerX500Principal().getName());
        }
        model.put("otherWay", CertificatePort.usual(call, call.addresses().link(SignInPage.PATH)));
        forms.showAt(call, PATH, "certificate", status, mistakes, model);
    }
}
