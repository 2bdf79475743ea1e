// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.security.permission.RightsChanged;

/** Measures how long decisions take, in a portal that lives only to be measured. */
@ApplicationScoped
public class RightsMeasure {

    private static final int TOGETHER = 500;
    private static final int COLD = 3_000;
    private static final int WARM = 200_000;
    private static final int REMEMBERED = 5_000;

    @Inject
    MeasuredCity city;

    @Inject
    Permissions permissions;

    @Inject
    Event<RightsChanged> changed;

    /** Times of decisions in microseconds, with nothing in memory and with everything. */
    public Map<String, Double> measure(int people, int places) {
        for (int i = 0; i < places; i++) city.addSite(i);
        for (int i = 0; i < places; i++) city.addOrganisation(i);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < people; i += TOGETHER)
            names.addAll(city.addPeople(i, Math.min(TOGETHER, people - i), places));
        IntConsumer decision = i -> permissions.may(
                names.get(i * 7 % names.size()),
                i % 2 == 0 ? "content:news:edit" : "content:news:review",
                Target.site("measured-" + i * 3 % places));
        Map<String, Double> results = new LinkedHashMap<>();
        Runnable forget = () -> changed.fire(new RightsChanged());
        Timings.of(COLD, decision, forget); // the virtual machine warms up
        Timings.of(COLD, decision, forget).put(results, "permission.cold");
        for (int i = 0; i < REMEMBERED; i++) decision.accept(i);
        Timings.of(WARM, i -> decision.accept(i % REMEMBERED));
        Timings.of(WARM, i -> decision.accept(i % REMEMBERED)).put(results, "permission.warm");
        return results;
    }
}
