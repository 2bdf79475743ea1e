// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.sitetree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.api.site.SiteTree.Host;
import org.qiantang.portal.core.site.HostName;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteFixture;

class CertificateNamesTest {

    private final Site main = SiteFixture.below(null, "main", "www.hangzhou.example", "localhost", "hangzhou.example");

    private static Map<String, List<String>> names(List<Site> known, Site... sites) {
        return new CertificateNames(known)
                .of(List.of(sites)).stream().collect(Collectors.toMap(one -> one.name(), one -> one.hosts().stream()
                        .map(Host::ascii)
                        .toList()));
    }

    @Test
    void one_wildcard_covers_the_names_of_sub_sites() {
        Site city = SiteFixture.main();
        Site edu = SiteFixture.below("main", "edu", "edu.hangzhou.example", "edu.localhost", "192.0.2.7");

        assertThat(names(List.of(city, edu), city, edu))
                .containsOnlyKeys("*.hangzhou.example")
                .containsEntry(
                        "*.hangzhou.example",
                        List.of("edu.hangzhou.example", "old.hangzhou.example", "www.hangzhou.example"));
    }

    @Test
    void a_wildcard_covers_one_level_only() {
        Site city = SiteFixture.main();
        Site deep = SiteFixture.below("main", "deep", "a.edu.hangzhou.example", "hangzhou.example");

        assertThat(names(List.of(city, deep), deep)).containsOnlyKeys("a.edu.hangzhou.example", "hangzhou.example");
    }

    @Test
    void where_no_pattern_says_that_all_names_are_ours_there_is_no_wildcard() {
        assertThat(names(List.of(main), main)).containsOnlyKeys("www.hangzhou.example", "hangzhou.example");
    }

    @Test
    void certificates_have_the_ascii_form() {
        String ascii = HostName.parse("湖.example").ascii();
        var certificate = new CertificateNames(List.of()).of(List.of(SiteFixture.below(null, "lake", ascii)));

        assertThat(certificate).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo(ascii);
            assertThat(one.hosts()).containsExactly(new Host(ascii, "湖.example"));
        });
    }
}
