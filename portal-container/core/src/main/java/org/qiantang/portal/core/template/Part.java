// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a site while it is merged: one value, or parts with names in an order. */
sealed interface Part {

    /** A value that is merged as a whole. */
    record Leaf(Object value) implements Part {}

    /**
     * Parts by name.
     *
     * @param order their names; two branches that differ in it only are different
     */
    record Branch(Map<String, Part> children, List<String> order) implements Part {

        static final Branch EMPTY = of(Map.of());

        public Branch {
            children = Collections.unmodifiableMap(new LinkedHashMap<>(children));
            order = List.copyOf(order);
        }

        static Branch of(Map<String, Part> children) {
            return new Branch(children, List.copyOf(children.keySet()));
        }

        @Nullable
        Part find(String name) {
            return children.get(name);
        }

        /** The branch of this name; an empty one if there is none. */
        Branch branch(String name) {
            return children.get(name) instanceof Branch branch ? branch : EMPTY;
        }
    }
}
