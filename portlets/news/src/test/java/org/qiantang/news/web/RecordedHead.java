// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qiantang.portal.api.page.PageHead;

/** Keeps what portlets say about their page. */
final class RecordedHead implements PageHead {

    final Map<String, String> said = new LinkedHashMap<>();
    final List<String> stylesheets = new ArrayList<>();

    @Override
    public PageHead title(String title) {
        return say("title", title);
    }

    @Override
    public PageHead description(String description) {
        return say("description", description);
    }

    @Override
    public PageHead canonical(String path) {
        return say("canonical", path);
    }

    @Override
    public PageHead meta(String name, String content) {
        return say(name, content);
    }

    @Override
    public PageHead property(String property, String content) {
        return say(property, content);
    }

    @Override
    public PageHead structuredData(String json) {
        return say("json", json);
    }

    @Override
    public PageHead alternate(String type, String title, String url) {
        return say("alternate", type + " " + title + " " + url);
    }

    @Override
    public PageHead stylesheet(String url) {
        stylesheets.add(url);
        return this;
    }

    @Override
    public PageHead breadcrumb(String title, String url) {
        return say("breadcrumb", title + " " + url);
    }

    @Override
    public PageHead contentLanguage(Locale language) {
        return say("contentLanguage", language.toLanguageTag());
    }

    /** As the portal does, without those that are empty. */
    private PageHead say(String name, String value) {
        if (!value.isBlank()) said.put(name, value);
        return this;
    }

    @Override
    public String nonce() {
        return "";
    }
}
