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

    /** A main site with all that others may inherit. */
    public static Site main() {
        Texts title = new Texts(Map.of(Locale.SIMPLIFIED_CHINESE, "中国杭州"));
        return new Site(
                "main",
                null,
                title,
                title,
                Texts.NONE,
                List.of("www.hangzhou.example"),
                List.of("old.hangzhou.example"),
                List.of("{site}.hangzhou.example"),
                "hangzhou",
                "lake",
                List.of(Locale.SIMPLIFIED_CHINESE),
                new SiteIdentity("3301000001", "浙ICP备00000000号", "", title, Texts.NONE, "0571-12345", "", Texts.NONE),
                Map.of(),
                List.of(),
                true);
    }

    /** A site that has no more than it must. */
    static Site inheriting(String parent, String key) {
        Texts name = new Texts(Map.of(Locale.SIMPLIFIED_CHINESE, "杭州" + key));
        return new Site(
                key,
                parent,
                name,
                name,
                Texts.NONE,
                List.of(key + ".hangzhou.example"),
                "",
                List.of(Locale.SIMPLIFIED_CHINESE),
                SiteIdentity.NONE,
                Map.of(),
                List.of());
    }
}
