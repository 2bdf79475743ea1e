// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.site.SiteMode;
import org.qiantang.portal.api.site.SitePlan;
import org.qiantang.portal.api.site.SiteTemplates;
import org.qiantang.portal.core.mail.Mailbox;
import org.qiantang.portal.core.site.Sites;

/** What a plan must have to be kept, and what more to be handed in. */
@ApplicationScoped
public class PlanChecks {

    static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_LINE = 200;
    private static final int MOST_VISITS = 1_000_000_000;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{4,30}");

    @Inject
    Sites sites;

    @Inject
    WishedNames names;

    /** Only where the portal has templates. */
    @Inject
    Instance<SiteTemplates> templates;

    @Inject
    Clock clock;

    /** What keeps even a draft from being stored. */
    List<Problem> ofDraft(SitePlan plan, @Nullable Long own) {
        List<Problem> problems = new ArrayList<>(names.check(plan.siteKey(), plan.host(), own));
        checkLengths(plan, problems);
        if (sites.findByKey(plan.parent()).isEmpty())
            problems.add(Problem.of("parent", Problem.Kind.UNKNOWN, plan.parent()));
        if (plan.visits() != null && (plan.visits() < 0 || plan.visits() > MOST_VISITS))
            problems.add(Problem.of("visits", Problem.Kind.INVALID));
        if (!plan.phone().isEmpty() && !PHONE.matcher(plan.phone()).matches())
            problems.add(Problem.of("phone", Problem.Kind.INVALID));
        if (!plan.mail().isEmpty() && !Mailbox.isAddress(plan.mail()))
            problems.add(Problem.of("mail", Problem.Kind.INVALID));
        checkOrder(plan, problems);
        return problems;
    }

    private static void checkLengths(SitePlan plan, List<Problem> problems) {
        PlanJson.texts(plan).forEach((field, text) -> {
            boolean isLong = List.of("purpose", "coverage", "needs").contains(field);
            int longest = isLong ? LONGEST_TEXT : LONGEST_LINE;
            if (text.length() > longest)
                problems.add(Problem.of(field, Problem.Kind.TOO_LONG, String.valueOf(longest)));
        });
        plan.answers().forEach((question, answer) -> {
            if (answer.length() > LONGEST_TEXT)
                problems.add(Problem.of("answers." + question, Problem.Kind.TOO_LONG, String.valueOf(LONGEST_TEXT)));
        });
    }

    private static void checkOrder(SitePlan plan, List<Problem> problems) {
        LocalDate starts = plan.starts();
        LocalDate trial = plan.trial();
        LocalDate opens = plan.opens();
        if (starts != null && trial != null && trial.isBefore(starts))
            problems.add(Problem.of("trial", Problem.Kind.TOO_EARLY));
        LocalDate before = trial == null ? starts : trial;
        if (before != null && opens != null && opens.isBefore(before))
            problems.add(Problem.of("opens", Problem.Kind.TOO_EARLY));
    }

    /** What keeps a plan from being handed in, in the order of the fields. */
    List<Problem> ofFiling(SitePlan plan, @Nullable Long own) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Object> needed = new LinkedHashMap<>(needed(plan));
        needed.forEach((field, value) -> {
            if (value.toString().isBlank()) problems.add(Problem.of(field, Problem.Kind.MISSING));
        });
        problems.addAll(ofDraft(plan, own));
        if (plan.opens() != null && plan.opens().isBefore(LocalDate.now(clock.withZone(CHINA))))
            problems.add(Problem.of("opens", Problem.Kind.PAST));
        if (plan.mode() == SiteMode.GENERATED && !plan.template().isEmpty()) problems.addAll(ofAnswers(plan));
        return problems;
    }

    private static Map<String, Object> needed(SitePlan plan) {
        Map<String, Object> needed = new LinkedHashMap<>();
        needed.put("mode", plan.mode() == null ? "" : plan.mode());
        if (plan.mode() == SiteMode.GENERATED) needed.put("template", plan.template());
        if (plan.mode() == SiteMode.OWN_SERVER) {
            needed.put("server", plan.server());
            needed.put("filing", plan.filing());
        }
        needed.put("siteKey", plan.siteKey());
        needed.put("host", plan.host());
        needed.put("nameChinese", plan.nameChinese());
        needed.put("purpose", plan.purpose());
        needed.put("coverage", plan.coverage());
        needed.put("needs", plan.needs());
        needed.put("visits", plan.visits() == null ? "" : plan.visits());
        needed.put("leader", plan.leader());
        needed.put("phone", plan.phone());
        needed.put("mail", plan.mail());
        needed.put("deputy", plan.deputy());
        needed.put("starts", PlanJson.day(plan.starts()));
        needed.put("trial", PlanJson.day(plan.trial()));
        needed.put("opens", PlanJson.day(plan.opens()));
        return needed;
    }

    private List<Problem> ofAnswers(SitePlan plan) {
        if (!templates.isResolvable()) return List.of(Problem.of("template", Problem.Kind.UNKNOWN, plan.template()));
        return templates.get().check(plan.template(), PlannedSite.answers(plan)).stream()
                .map(problem -> problem.field().equals("template")
                        ? problem
                        : new Problem("answers." + problem.field(), problem.kind(), problem.arguments()))
                .toList();
    }
}
