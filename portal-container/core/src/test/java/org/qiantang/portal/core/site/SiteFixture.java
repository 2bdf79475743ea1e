// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sites for tests. */
public final class SiteFixture {

    private SiteFixture() {}

    static Site site(String key, String... hosts) {
        return below(null, key, hosts);
    }

    /** A site that belongs to another one. */
    public static Site below(@Nullable String parent, String key, String... hosts) {
        Texts name = new Texts(Map.of(Locale.SIMPLIFIED_CHINESE, "杭州" + key));
        return new Site(
                key,
                parent,
                name,
                name,
                Texts.NONE,
                List.of(hosts),
                "hangzhou",
                List.of(Locale.SIMPLIFIED_CHINESE),
                SiteIdentity.NONE,
                Map.of(),
                List.of());
    }
}
