// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qiantang.portal.api.site.SiteContext;

/** The main site of a city, in one of its languages. */
record SampleSite(Locale language) implements SiteContext {

    static final SampleSite CHINESE = new SampleSite(Locale.SIMPLIFIED_CHINESE);
    static final SampleSite ENGLISH = new SampleSite(Locale.ENGLISH);

    @Override
    public String key() {
        return "main";
    }

    @Override
    public String name() {
        return isChinese() ? "中国杭州" : "Hangzhou China";
    }

    @Override
    public Locale defaultLanguage() {
        return Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public String origin() {
        return "https://www.hangzhou.example";
    }

    @Override
    public String link(String path) {
        return isChinese() ? path : "/en" + path;
    }

    @Override
    public Optional<String> address(String parameter, String value) {
        return switch (parameter) {
            case "article" -> Optional.of(link("/news/" + value));
            case "column" -> Optional.of(link("/columns/" + value));
            default -> Optional.empty();
        };
    }

    private boolean isChinese() {
        return language.equals(Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public List<String> above() {
        return List.of("province");
    }

    @Override
    public Optional<String> addressAt(String site, String parameter, String value) {
        return address(parameter, value).map(path -> "https://" + site + ".example" + path);
    }

    @Override
    public Optional<String> originOf(String site) {
        return Optional.of("https://" + site + ".example");
    }
}
