// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.site.SiteTree;

/** The tree of the sites that the person may see; the address keeps what is looked for. */
@Named
@ViewScoped
public class SitesView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String TEXT = "text";

    @Inject
    Here here;

    @Inject
    SiteTree tree;

    private final Form form = new Form("filter", TEXT);
    private transient @Nullable List<SiteTree.Node> found;

    @PostConstruct
    void start() {
        form.put(TEXT, here.parameter(TEXT));
    }

    public String search() {
        return here.goTo("sites", Map.of(TEXT, form.text(TEXT)));
    }

    public String clear() {
        return here.goTo("sites", Map.of());
    }

    public List<SiteTree.Node> getSites() {
        List<SiteTree.Node> known = found;
        if (known == null) {
            known = here.isSignedIn()
                    ? tree.list(here.caller(), here.language(), here.origin(), here.parameter(TEXT))
                    : List.of();
            found = known;
        }
        return known;
    }

    /** How many are shown, in a sentence. */
    public String getSummary() {
        return here.words().say("sitesCount", String.valueOf(getSites().size()));
    }

    /** A host as people write it, and as browsers do where that is not the same. */
    public String hostName(SiteTree.Host host) {
        return host.isInternational() ? here.words().say("hostBoth", host.unicode(), host.ascii()) : host.ascii();
    }

    public Form getForm() {
        return form;
    }
}
