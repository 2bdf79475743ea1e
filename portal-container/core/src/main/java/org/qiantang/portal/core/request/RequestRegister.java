// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.content.ContentNotFoundException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.site.SitePlan;
import org.qiantang.portal.api.site.SiteRequest;
import org.qiantang.portal.api.site.SiteRequestAction;
import org.qiantang.portal.api.site.SiteRequestFilter;
import org.qiantang.portal.api.site.SiteRequestState;
import org.qiantang.portal.api.site.SiteRequests;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.organisation.Organisation;
import org.qiantang.portal.core.organisation.OrganisationRepository;
import org.qiantang.portal.core.site.SiteChangeRepository;

/**
 * The plans as both sides keep them. What changes plans is done one at a time in the whole portal, so that no name is given
 * away twice.
 */
@ApplicationScoped
@Transactional
public class RequestRegister implements SiteRequests {

    @Inject
    RequestRepository requests;

    @Inject
    RequestRights rights;

    @Inject
    PlanChecks checks;

    @Inject
    WishedNames names;

    @Inject
    PlannedSite planned;

    @Inject
    RequestMails mails;

    @Inject
    OrganisationRepository organisations;

    @Inject
    SiteChangeRepository changes;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Override
    public List<Applicant> listApplicants(Caller caller) {
        return organisations.list().stream()
                .sorted(Comparator.comparing(Organisation::getPath))
                .filter(one -> rights.mayFile(caller, one.getCode()))
                .map(one -> new Applicant(one.getCode(), one.getNameChinese(), one.getNameEnglish()))
                .toList();
    }

    @Override
    public boolean isOffice(Caller caller) {
        return rights.isOffice(caller);
    }

    @Override
    public List<String> hosts(String parent, String key) {
        return names.hosts(parent, key);
    }

    @Override
    public List<Problem> checkNames(Caller caller, @Nullable Long id, SitePlan plan) {
        rights.requireFile(caller, plan.organisation());
        return names.check(plan.siteKey(), plan.host(), id);
    }

    @Override
    public SiteRequest save(Caller caller, @Nullable Long id, long version, SitePlan wanted) {
        if (organisations.find(wanted.organisation()).isEmpty() || !rights.mayFile(caller, wanted.organisation())) {
            // Whether an organisation exists is none of the business of who may not file for it.
            if (wanted.organisation().isEmpty())
                throw new RejectedException(Problem.of("organisation", Problem.Kind.MISSING));
            rights.requireFile(caller, wanted.organisation());
            throw new RejectedException(Problem.of("organisation", Problem.Kind.UNKNOWN, wanted.organisation()));
        }
        changes.begin();
        StoredRequest request = id == null ? new StoredRequest(caller.account()) : editable(caller, id, version);
        List<Problem> problems = checks.ofDraft(wanted, id);
        if (!problems.isEmpty()) throw new RejectedException(problems);
        Map<String, String> before = id == null ? Map.of() : outline(request, request.plan());
        request.rewrite(normal(wanted), clock.instant());
        if (id == null) requests.add(request);
        requests.flush();
        audit.append(event(caller, "site-request.saved", request).changing(before, outline(request, wanted)));
        return describe(caller, request);
    }

    private StoredRequest editable(Caller caller, long id, long version) {
        StoredRequest request = current(caller, id, version);
        rights.requireFile(caller, request.getOrganisation());
        if (!RequestFlow.isEditable(request.getState()))
            throw new RejectedException(Problem.of("plan", Problem.Kind.NOT_NOW));
        return request;
    }

    /** Host names are kept as browsers send them. */
    private static SitePlan normal(SitePlan plan) {
        String host = WishedNames.ascii(plan.host()).orElse(plan.host());
        return new SitePlan(
                plan.organisation(),
                plan.parent(),
                plan.mode(),
                plan.siteKey(),
                host,
                plan.nameChinese(),
                plan.nameEnglish(),
                plan.purpose(),
                plan.coverage(),
                plan.needs(),
                plan.visits(),
                plan.leader(),
                plan.phone(),
                plan.mail(),
                plan.deputy(),
                plan.starts(),
                plan.trial(),
                plan.opens(),
                plan.template(),
                plan.answers(),
                plan.server(),
                plan.filing());
    }

    @Override
    public SiteRequest act(Caller caller, long id, long version, SiteRequestAction action, String text) {
        changes.begin();
        known(caller, id); // before anything is said about it
        StoredRequest request = current(caller, id, version);
        SitePlan plan = request.plan();
        rights.require(caller, action, plan);
        SiteRequestState next = RequestFlow.next(request.getState(), action)
                .orElseThrow(() -> new RejectedException(Problem.of("plan", Problem.Kind.NOT_NOW)));
        check(caller, request, action, plan, text.strip());
        if (action == SiteRequestAction.FILE) request.file(caller.account());
        if (action == SiteRequestAction.APPROVE) planned.make(caller, plan, request.getRequester());
        String before = request.getState().name();
        request.come(next, clock.instant());
        requests.add(new StoredStep(id, clock.instant(), caller.account(), action, text.strip()));
        audit.append(event(
                        caller,
                        "site-request." + action.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        request)
                .changing(Map.of("state", before), Map.of("state", next.name(), "text", text.strip())));
        mails.tell(request, plan, action, caller.account(), text.strip());
        return describe(caller, request);
    }

    private void check(Caller caller, StoredRequest request, SiteRequestAction action, SitePlan plan, String text) {
        List<Problem> problems = new ArrayList<>();
        if (action.isDecision() && request.isOwnOf(caller.account()))
            problems.add(Problem.of("decision", Problem.Kind.ONESELF));
        if (action.needsText() && text.isEmpty()) problems.add(Problem.of("statement", Problem.Kind.MISSING));
        if (text.length() > PlanChecks.LONGEST_TEXT)
            problems.add(Problem.of("statement", Problem.Kind.TOO_LONG, String.valueOf(PlanChecks.LONGEST_TEXT)));
        if (action == SiteRequestAction.FILE) problems.addAll(checks.ofFiling(plan, request.getId()));
        if (action == SiteRequestAction.APPROVE)
            problems.addAll(names.check(plan.siteKey(), plan.host(), request.getId()));
        if (!problems.isEmpty()) throw new RejectedException(problems);
    }

    /** As it is once all others who change it have ended; rejected if that is not what the caller has seen. */
    private StoredRequest current(Caller caller, long id, long version) {
        StoredRequest request = known(caller, id);
        requests.lock(request);
        if (request.getVersion() != version)
            throw new RejectedException(Problem.of("plan", Problem.Kind.CHANGED_MEANWHILE));
        return request;
    }

    private StoredRequest known(Caller caller, long id) {
        return requests.find(id)
                .filter(request -> rights.sees(caller, request.plan()))
                .orElseThrow(() -> new ContentNotFoundException("no site request '" + id + "'"));
    }

    private static AuditEvent event(Caller caller, String action, StoredRequest request) {
        return AuditEvent.of(caller, action).about("site-request", String.valueOf(request.getId()));
    }

    private static Map<String, String> outline(StoredRequest request, SitePlan plan) {
        Map<String, String> outline = new HashMap<>(PlanJson.texts(plan));
        outline.values().removeIf(String::isEmpty);
        outline.put("state", request.getState().name());
        return outline;
    }

    @Override
    public SiteRequest get(Caller caller, long id) {
        return describe(caller, known(caller, id));
    }

    private SiteRequest describe(Caller caller, StoredRequest request) {
        requests.flush(); // a version counts on when it is written
        SitePlan plan = request.plan();
        return new SiteRequest(
                request.getId(),
                request.getState(),
                plan,
                organisationName(plan.organisation()),
                request.getRequester(),
                request.getChangedAt(),
                request.getVersion(),
                requests.listSteps(request.getId()).stream()
                        .map(StoredStep::description)
                        .toList(),
                rights.possible(caller, request, plan),
                RequestFlow.isEditable(request.getState()) && rights.mayFile(caller, plan.organisation()));
    }

    private String organisationName(String code) {
        return organisations.find(code).map(Organisation::getNameChinese).orElse(code);
    }

    @Override
    public List<SiteRequest> list(Caller caller, SiteRequestFilter filter) {
        Map<String, String> names = new HashMap<>();
        organisations.list().forEach(one -> names.put(one.getCode(), one.getNameChinese()));
        Comparator<SiteRequest> order = filter.byOpening()
                ? Comparator.comparing(
                        request -> Optional.ofNullable(request.plan().opens()).orElse(java.time.LocalDate.MAX))
                : Comparator.comparing(SiteRequest::changed).reversed();
        return requests.list().stream()
                .map(request -> row(request, names))
                .filter(request -> rights.sees(caller, request.plan()))
                .filter(request -> matches(request, filter))
                .sorted(order)
                .toList();
    }

    private static SiteRequest row(StoredRequest request, Map<String, String> names) {
        SitePlan plan = request.plan();
        return new SiteRequest(
                request.getId(),
                request.getState(),
                plan,
                Objects.requireNonNullElse(names.get(plan.organisation()), plan.organisation()),
                request.getRequester(),
                request.getChangedAt(),
                request.getVersion(),
                List.of(),
                Set.of(),
                false);
    }

    private static boolean matches(SiteRequest request, SiteRequestFilter filter) {
        SitePlan plan = request.plan();
        String text = filter.text().strip().toLowerCase(Locale.ROOT);
        String all = String.join("\n", plan.nameChinese(), plan.nameEnglish(), plan.siteKey(), plan.host());
        return (filter.state() == null || request.state() == filter.state())
                && (filter.mode() == null || plan.mode() == filter.mode())
                && (filter.organisation().isEmpty() || plan.organisation().equals(filter.organisation()))
                && all.toLowerCase(Locale.ROOT).contains(text);
    }

    @Override
    public void writeCsv(Caller caller, SiteRequestFilter filter, Locale language, Writer out) throws IOException {
        List<SiteRequest> rows = list(caller, filter);
        audit.append(AuditEvent.of(caller, "site-request.exported").changing(Map.of(), Map.of("rows", rows.size())));
        new RequestCsv(language, clock).write(rows, out);
    }
}
