// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the server answered. */
public record Answer(int status, HttpHeaders headers, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    public Document html() {
        return Jsoup.parse(body);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON: " + body, e);
        }
    }

    /** The content of {@code <meta name>}; a failure if there is more than one. */
    public Optional<String> meta(String name) {
        var found = html().select("meta[name=" + name + "]");
        if (found.size() > 1) throw new AssertionError("tag " + name + " occurs " + found.size() + " times");
        return Optional.ofNullable(found.first()).map(tag -> tag.attr("content"));
    }

    /** The window with this key, as it stands on the page; null if it is not there. */
    public @Nullable Element window(String key) {
        return html().getElementById("w-" + key);
    }

    /** The text of the element with this id. */
    public String text(String id) {
        Element found = html().getElementById(id);
        if (found == null) throw new AssertionError("no element #" + id + " in\n" + body);
        return found.text();
    }

    /** The href, action or src of the element with this id. */
    public String link(String id) {
        Element found = html().getElementById(id);
        if (found == null) throw new AssertionError("no element #" + id + " in\n" + body);
        for (String attribute : new String[] {"href", "action", "src"}) {
            if (found.hasAttr(attribute)) return found.attr(attribute);
        }
        throw new AssertionError("element #" + id + " leads nowhere: " + found);
    }
}
