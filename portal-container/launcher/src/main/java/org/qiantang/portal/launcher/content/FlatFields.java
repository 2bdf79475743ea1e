// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Makes texts of a record's values: {@code {"name": {"en": "Notices"}}} becomes {@code name.en}, a list its items with commas. */
final class FlatFields {
    private final Map<String, String> fields = new LinkedHashMap<>();

    private FlatFields() {}

    static Map<String, String> of(JsonNode object) {
        var flat = new FlatFields();
        flat.add("", object);
        return flat.fields;
    }

    static Map<String, String> of(MappingNode mapping) {
        var flat = new FlatFields();
        flat.add("", mapping);
        return flat.fields;
    }

    private void add(String name, JsonNode value) {
        if (value.isNull()) return;
        if (value.isObject()) {
            value.properties().forEach(field -> add(below(name, field.getKey()), field.getValue()));
            return;
        }
        fields.put(name, value.isArray() ? joined(value) : value.asText());
    }

    private static String joined(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> !item.isNull())
                .map(item -> item.isContainerNode() ? item.toString() : item.asText())
                .collect(Collectors.joining(","));
    }

    private void add(String name, Node value) {
        if (value instanceof MappingNode mapping) {
            mapping.getValue().forEach(field -> add(below(name, scalar(field.getKeyNode())), field.getValueNode()));
        } else if (value instanceof SequenceNode list) {
            fields.put(name, list.getValue().stream().map(FlatFields::scalar).collect(Collectors.joining(",")));
        } else if (!value.getTag().equals(Tag.NULL)) {
            fields.put(name, scalar(value));
        }
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static String below(String name, String key) {
        return name.isEmpty() ? key : name + "." + key;
    }
}
