// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.bridge.call.BridgeCall;

/**
 * An address inside the portlet's own application, as Faces writes it.
 *
 * @param path in the application, beginning with a slash
 * @param fragment with its {@code #}; empty if there is none
 */
record FacesUrl(String path, Map<String, String[]> parameters, String fragment) {

    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String DYNAMIC = "pfdrid";
    private static final String DYNAMIC_FILE = "dynamiccontent.properties";

    /** Empty for addresses outside of the application. */
    static Optional<FacesUrl> parse(String url, BridgeCall call) {
        int hash = url.indexOf('#');
        String fragment = hash < 0 ? "" : url.substring(hash);
        String rest = hash < 0 ? url : url.substring(0, hash);
        int mark = rest.indexOf('?');
        String query = mark < 0 ? "" : rest.substring(mark + 1);
        return path(mark < 0 ? rest : rest.substring(0, mark), call)
                .map(path -> new FacesUrl(path, parameters(query), fragment));
    }

    private static Optional<String> path(String path, BridgeCall call) {
        String context = call.request().getContextPath();
        if (path.startsWith(context + "/")) return Optional.of(path.substring(context.length()));
        if (path.startsWith("/") || path.contains(":")) return Optional.empty();
        String viewId = call.viewId();
        return Optional.of(path.isEmpty() ? viewId : viewId.substring(0, viewId.lastIndexOf('/') + 1) + path);
    }

    static Map<String, String[]> parameters(String query) {
        Map<String, String[]> result = new LinkedHashMap<>();
        for (String pair : query.replace("&amp;", "&").split("&")) {
            if (pair.isEmpty()) continue;
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            result.merge(name, new String[] {value}, FacesUrl::both);
        }
        return result;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String[] both(String[] first, String[] second) {
        String[] result = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, result, first.length, second.length);
        return result;
    }

    FacesUrl with(Map<String, List<String>> more) {
        Map<String, String[]> all = new LinkedHashMap<>(parameters);
        more.forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
        return new FacesUrl(path, all, fragment);
    }

    boolean isView() {
        return path.endsWith(".xhtml") && !isResource();
    }

    boolean isResource() {
        return path.startsWith(RESOURCES);
    }

    /** Whether only this portlet in this session can serve it; PrimeFaces marks such resources. */
    boolean isDynamicResource() {
        return isResource() && (parameters.containsKey(DYNAMIC) || path.contains(DYNAMIC_FILE));
    }

    /** False for most addresses, which then need not be taken apart. */
    static boolean mayBeDynamicResource(String url) {
        return url.contains(DYNAMIC) || url.contains(DYNAMIC_FILE);
    }
}
