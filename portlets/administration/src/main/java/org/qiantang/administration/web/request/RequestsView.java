// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.site.SiteMode;
import org.qiantang.portal.api.site.SiteRequest;
import org.qiantang.portal.api.site.SiteRequestState;
import org.qiantang.portal.api.site.SiteRequests;

/** All plans that the person may see, in one table. The address keeps what is looked for. */
@Named
@ViewScoped
public class RequestsView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Inject
    Here here;

    @Inject
    SiteRequests requests;

    private final Form form = new Form("filter", RequestQuestion.FIELDS.toArray(String[]::new));
    private transient @Nullable List<SiteRequest> found;
    private transient @Nullable List<SiteRequests.Applicant> applicants;

    @PostConstruct
    void start() {
        RequestQuestion.FIELDS.forEach(field -> form.put(field, here.parameter(field)));
    }

    public String search() {
        Map<String, String> asked = new LinkedHashMap<>();
        RequestQuestion.FIELDS.forEach(field -> asked.put(field, form.text(field)));
        return here.goTo("site-requests", asked);
    }

    public String clear() {
        return here.goTo("site-requests", Map.of());
    }

    public List<SiteRequest> getRows() {
        List<SiteRequest> known = found;
        if (known == null) {
            known = isSeen() ? requests.list(here.caller(), RequestQuestion.read(form::text)) : List.of();
            found = known;
        }
        return known;
    }

    /** The organisations for which the person may file. */
    public List<SiteRequests.Applicant> getApplicants() {
        List<SiteRequests.Applicant> known = applicants;
        if (known == null) {
            known = here.isSignedIn() ? requests.listApplicants(here.caller()) : List.of();
            applicants = known;
        }
        return known;
    }

    public String name(SiteRequests.Applicant applicant) {
        return here.either(applicant.nameChinese(), applicant.nameEnglish());
    }

    /** Whether the person has anything to do here. */
    public boolean isSeen() {
        return here.isSignedIn() && (isOffice() || !getApplicants().isEmpty());
    }

    public boolean isOffice() {
        return here.isSignedIn() && requests.isOffice(here.caller());
    }

    public boolean isOverdue(SiteRequest request) {
        return request.isOverdue(LocalDate.now(CHINA));
    }

    public Form getForm() {
        return form;
    }

    public SiteRequestState[] getStates() {
        return SiteRequestState.values();
    }

    public SiteMode[] getModes() {
        return SiteMode.values();
    }
}
