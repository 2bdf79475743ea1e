// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.site.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.content.ContentNotFoundException;
import org.qiantang.portal.api.site.SiteCatalogue;

/** The site that was just made: its name, and the way there. */
@Named
@RequestScoped
public class MadeSiteView {

    @Inject
    Here here;

    @Inject
    SiteCatalogue catalogue;

    private SiteCatalogue.Entry site() {
        String key = here.parameter("site");
        return catalogue.list(here.language()).stream()
                .filter(site -> site.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ContentNotFoundException("no site '" + key + "'"));
    }

    /** That the site is there, in a sentence. */
    public String getSentence() {
        return here.words().say("siteDoneHelp", site().name());
    }

    public String getAddress() {
        return here.site().originOf(site().key()).orElse("");
    }
}
