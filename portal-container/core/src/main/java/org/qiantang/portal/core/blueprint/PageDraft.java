// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.Optional;
import org.qiantang.portal.core.site.PathPattern;

/**
 * What is known of a page while its relations to the other pages are checked.
 *
 * @param key empty if the page has none, or not a good one
 * @param path empty if the page has none, or not a good one
 */
record PageDraft(BlueprintFields fields, Optional<String> key, Optional<PathPattern> path, Optional<String> parent) {

    boolean is(String otherKey) {
        return key.isPresent() && key.get().equals(otherKey);
    }

    boolean hasVariables() {
        return path.isPresent() && !path.get().variables().isEmpty();
    }

    void add(String field, Fault fault, String... arguments) {
        fields.find(field).ifPresent(node -> node.add(fault, arguments));
    }
}
