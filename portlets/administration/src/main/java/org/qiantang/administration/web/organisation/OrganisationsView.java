// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.organisation.NewOrganisation;
import org.qiantang.portal.api.organisation.OrganisationDirectory;

/** Adds organisations to the tree. */
@Named
@ViewScoped
public class OrganisationsView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    OrganisationDirectory directory;

    private final Form form =
            new Form("organisation", "code", "parent", "nameChinese", "nameEnglish", "shortName", "creditCode");

    /** A link may say below which one the new one is to stand. */
    public void begin() {
        if (form.text("parent").isEmpty() && form.getMistakes().isEmpty()) form.put("parent", here.parameter("parent"));
    }

    public String add() {
        return attempts.make(form, () -> {
            String parent = form.text("parent");
            String code = form.text("code");
            directory.add(
                    here.caller(),
                    new NewOrganisation(
                            code,
                            parent.isEmpty() ? null : parent,
                            form.text("nameChinese"),
                            form.text("nameEnglish"),
                            form.text("shortName"),
                            form.text("creditCode")));
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("code", code);
            parameters.put(Here.DONE, "organisationAdded");
            return here.goTo("organisation", parameters);
        });
    }

    public Form getForm() {
        return form;
    }
}
