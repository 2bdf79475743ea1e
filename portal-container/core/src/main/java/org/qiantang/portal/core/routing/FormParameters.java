// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a posted form. The Servlet API mixes them with those of the query, values of the query first (Servlet
 * 6.0, 3.1); the query's are known from the address already.
 */
public final class FormParameters {

    private FormParameters() {}

    /** @param query of the request as the browser sent it; a forward puts another one into the request */
    public static Map<String, String[]> of(HttpServletRequest request, @Nullable String query) {
        Map<String, String[]> result = new HashMap<>();
        Map<String, Integer> inQuery = countQuery(query);
        request.getParameterMap().forEach((name, values) -> {
            int skip = inQuery.getOrDefault(name, 0);
            if (values.length > skip) result.put(name, Arrays.copyOfRange(values, skip, values.length));
        });
        return result;
    }

    private static Map<String, Integer> countQuery(@Nullable String query) {
        Map<String, Integer> counts = new HashMap<>();
        if (query == null) return counts;
        for (String part : query.split("&")) {
            if (part.isEmpty()) continue;
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            counts.merge(java.net.URLDecoder.decode(name, java.nio.charset.StandardCharsets.UTF_8), 1, Integer::sum);
        }
        return counts;
    }
}
