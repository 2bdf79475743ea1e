// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiantang.administration.web.Fakes.answer;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiantang.administration.web.Fakes;
import org.qiantang.administration.web.KnownHere;
import org.qiantang.portal.api.site.SiteTree;

class SitesViewTest {

    private static final SiteTree.Host LAKE = new SiteTree.Host("xn--hb4a.example", "湖.example");
    private static final SiteTree.Node MAIN = new SiteTree.Node(
            "main",
            null,
            0,
            "中国杭州",
            List.of(LAKE),
            List.of(),
            SiteTree.Mode.MAIN,
            7,
            null,
            URI.create("http://localhost"),
            List.of());

    private final List<Object> asked = new ArrayList<>();

    private SitesView view(KnownHere here) {
        SitesView view = new SitesView();
        view.here = here;
        view.tree = Fakes.of(SiteTree.class, "list", answer(arguments -> {
            asked.add(arguments[2]);
            asked.add(arguments[3]);
            return List.of(MAIN);
        }));
        view.start();
        return view;
    }

    @Test
    void the_address_keeps_what_is_looked_for() {
        SitesView view = view(KnownHere.of("li.na").at("text", "湖"));

        assertThat(view.getForm().text("text")).isEqualTo("湖");
        assertThat(view.getSites()).containsExactly(MAIN);
        assertThat(asked).containsExactly(URI.create("http://admin.localhost:8080"), "湖");
        assertThat(view.getSummary()).isEqualTo("共 1 个站点");
        view.getForm().put("text", "edu");
        assertThat(view.search()).isEqualTo("sites?faces-redirect=true&text=edu");
        assertThat(view.clear()).isEqualTo("sites?faces-redirect=true");
    }

    @Test
    void an_international_host_is_shown_in_both_forms() {
        SitesView view = view(KnownHere.of("li.na"));

        assertThat(view.hostName(LAKE)).isEqualTo("湖.example（xn--hb4a.example）");
        assertThat(view.hostName(new SiteTree.Host("a.example", "a.example"))).isEqualTo("a.example");
    }

    @Test
    void for_who_has_not_signed_in_the_service_is_not_even_asked() {
        assertThat(view(KnownHere.anonymous()).getSites()).isEmpty();
        assertThat(asked).isEmpty();
    }
}
