// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.security.Certificates;

/** The client certificates (数字证书) by which the holder of the account that is shown may sign in. */
@Named
@ViewScoped
public class CertificatesView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    Certificates certificates;

    private final Form form = new Form("certificate", "pem", "thisOneOnly").put("thisOneOnly", false);
    private final Form removing = new Form("certificates");
    private String account = "";
    private @Nullable ArrayList<CertificateRow> rows;

    @PostConstruct
    void start() {
        account = here.parameter("name");
    }

    public List<CertificateRow> getCertificates() {
        ArrayList<CertificateRow> known = rows;
        if (known == null) {
            known = new ArrayList<>();
            // Faces asks also for what a view does not show.
            if (here.mayEverywhere("portal:account:view")) {
                certificates.listOfAccount(here.caller(), account).stream()
                        .map(CertificateRow::of)
                        .forEach(known::add);
            }
            rows = known;
        }
        return known;
    }

    public String add() {
        removing.forgetMistakes();
        return attempts.make(form, () -> {
            certificates.add(here.caller(), account, form.text("pem"), form.isChecked("thisOneOnly"));
            return done("certificateAdded");
        });
    }

    public String remove(long id) {
        form.forgetMistakes();
        return attempts.make(removing, () -> {
            certificates.remove(here.caller(), id);
            return done("certificateRemoved");
        });
    }

    private String done(String what) {
        return here.goTo("account", Map.of("name", account, Here.DONE, what));
    }

    public Form getForm() {
        return form;
    }

    public Form getRemoving() {
        return removing;
    }
}
