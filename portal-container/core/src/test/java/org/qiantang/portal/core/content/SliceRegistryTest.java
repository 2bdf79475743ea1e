// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.api.content.ContentImport;
import org.qiantang.portal.api.content.ContentListing;

class SliceRegistryTest {

    private final SliceRegistry registry = new SliceRegistry();

    @Test
    void an_import_is_found_by_its_kind() {
        ContentImport news = new NewsImport();

        registry.announce(news);

        assertThat(registry.findImport("news")).containsSame(news);
        assertThat(registry.findImport("policies")).isEmpty();
    }

    @Test
    void a_slice_deployed_again_takes_the_place_of_its_former_self() {
        ContentImport former = new NewsImport();
        ContentImport latter = new NewsImport();
        registry.announce(former);
        registry.announce(latter);

        registry.withdraw(former);

        assertThat(registry.findImport("news")).containsSame(latter);
    }

    @Test
    void listings_come_and_go_with_their_slices() {
        ContentListing listing = (site, limit) -> Stream.empty();

        registry.announce(listing);
        assertThat(registry.listings()).containsExactly(listing);
        registry.withdraw(listing);

        assertThat(registry.listings()).isEmpty();
    }

    private static final class NewsImport implements ContentImport {
        @Override
        public String kind() {
            return "news";
        }

        @Override
        public Outcome add(String site, Map<String, String> fields, Map<String, byte[]> files) {
            return Outcome.ADDED;
        }
    }
}
