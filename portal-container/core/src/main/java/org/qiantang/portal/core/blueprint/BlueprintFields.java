// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of one section of a blueprint, by name; what is wrong with them is noted by then. */
public record BlueprintFields(Map<String, BlueprintNode> entries) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    public Optional<BlueprintNode> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    public List<BlueprintNode> items(String name) {
        return find(name).map(BlueprintNode::items).orElse(List.of());
    }

    /** Empty where absent. */
    public String text(String name) {
        return find(name).flatMap(BlueprintNode::text).orElse("");
    }

    public boolean flag(String name, boolean otherwise) {
        return find(name).flatMap(BlueprintNode::flag).orElse(otherwise);
    }

    /** A text that names something: lower-case letters, digits and hyphens. */
    public Optional<String> key(String name) {
        return find(name).flatMap(BlueprintFields::key);
    }

    public static Optional<String> key(BlueprintNode node) {
        Optional<String> text = node.text();
        if (text.isPresent() && !isKey(text.get())) {
            node.add(Fault.KEY_INVALID, text.get());
            return Optional.empty();
        }
        return text;
    }

    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }
}
