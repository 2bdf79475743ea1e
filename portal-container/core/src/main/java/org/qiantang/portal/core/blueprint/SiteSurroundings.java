// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiantang.portal.core.site.Site;

/** Checks a blueprint against the other sites: hosts belong to one site each, and parents lead up to a main site. */
@ApplicationScoped
public class SiteSurroundings {

    private final BlueprintMessages messages = new BlueprintMessages();

    @Inject
    SiteRepository sites;

    /** What is wrong; empty if all is well. */
    public List<BlueprintProblem> check(Blueprint blueprint) {
        Problems problems = new Problems(messages);
        checkHosts(blueprint, problems);
        String parent = blueprint.site().parent();
        if (parent != null) {
            checkParent(blueprint, parent, problems);
            if (blueprint.places().containsKey("site.titleBar"))
                problems.add(blueprint.place("site.titleBar"), "site.titleBar", Fault.TITLE_BAR_LOCKED);
            if (blueprint.site().hosts().isEmpty())
                problems.add(blueprint.place("site"), "site.hosts", Fault.HOSTS_MISSING, parent);
        }
        return problems.list();
    }

    private void checkHosts(Blueprint blueprint, Problems problems) {
        checkHosts(blueprint, "site.hosts", blueprint.site().hosts(), problems);
        checkHosts(blueprint, "site.formerHosts", blueprint.site().formerHosts(), problems);
    }

    private void checkHosts(Blueprint blueprint, String list, List<String> hosts, Problems problems) {
        for (int i = 0; i < hosts.size(); i++) {
            String field = list + "[" + i + "]";
            String host = hosts.get(i);
            Optional<String> owner = sites.findOwner(host)
                    .filter(key -> !key.equals(blueprint.site().key()));
            owner.ifPresent(key -> problems.add(blueprint.place(field), field, Fault.HOST_TAKEN, host, key));
        }
    }

    private void checkParent(Blueprint blueprint, String parent, Problems problems) {
        String key = blueprint.site().key();
        Set<String> seen = new HashSet<>();
        Optional<String> above = Optional.of(parent);
        while (above.isPresent() && seen.add(above.get())) {
            if (above.get().equals(key)) {
                problems.add(blueprint.place("site.parent"), "site.parent", Fault.SITE_PARENT_CYCLE, parent);
                return;
            }
            Optional<Site> site = sites.find(above.get());
            if (site.isEmpty()) {
                problems.add(blueprint.place("site.parent"), "site.parent", Fault.SITE_PARENT_UNKNOWN, above.get());
                return;
            }
            above = site.map(Site::parent);
        }
    }
}
