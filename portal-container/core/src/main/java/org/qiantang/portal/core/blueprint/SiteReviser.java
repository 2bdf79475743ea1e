// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteChangeRepository;
import org.qiantang.portal.core.site.SiteChanged;
import org.qiantang.portal.core.site.SiteNotFoundException;

/** Stores a change of one site, and tells all nodes. Asks for no rights and writes no audit record: who calls it does. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SiteReviser {

    @Inject
    SiteRepository sites;

    @Inject
    SiteChangeRepository changes;

    @Inject
    Event<SiteChanged> changed;

    /**
     * Waits until others have ended their changes of sites, then makes this one.
     *
     * @param key of the site
     * @param change of the site without what it inherits; gives what a reader of blueprints has found good
     * @throws SiteNotFoundException if there is no such site
     */
    public Site revise(String key, UnaryOperator<Site> change) {
        changes.begin();
        Site before = sites.find(key).orElseThrow(() -> new SiteNotFoundException(key));
        Site after = change.apply(before);
        sites.put(after);
        changes.add();
        changed.fire(new SiteChanged(key));
        return after;
    }
}
