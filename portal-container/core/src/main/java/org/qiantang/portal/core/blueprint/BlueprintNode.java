// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One value of a blueprint that knows where it stands. What is not as expected becomes a problem, and reads as nothing. */
public final class BlueprintNode {

    private static final Pattern SIMPLE_NAME = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|[\\x{80}-\\x{9f}\\p{Cs}\\x{feff}]");

    private final Node node;
    private final String path;
    private final Place place;
    private final Problems problems;

    BlueprintNode(Node node, String path, Place place, Problems problems) {
        this.node = node;
        this.path = path;
        this.place = place;
        this.problems = problems;
        problems.note(path, place);
    }

    public String path() {
        return path;
    }

    public void add(Fault fault, String... arguments) {
        problems.add(place, path, fault, arguments);
    }

    /** The text as it is written; quotes are only needed where YAML needs them, so {@code 0571} stays as it is. */
    public Optional<String> text() {
        if (!(node instanceof ScalarNode scalar)) {
            add(Fault.TEXT_EXPECTED);
            return Optional.empty();
        }
        if (scalar.getTag().equals(Tag.NULL)) {
            add(Fault.VALUE_EMPTY);
            return Optional.empty();
        }
        if (FORBIDDEN.matcher(scalar.getValue()).find()) {
            add(Fault.CHARACTER_FORBIDDEN);
            return Optional.empty();
        }
        return Optional.of(scalar.getValue());
    }

    /** A text that says something. */
    public Optional<String> filledText() {
        Optional<String> text = text();
        if (text.isPresent() && text.get().isBlank()) {
            add(Fault.VALUE_EMPTY);
            return Optional.empty();
        }
        return text;
    }

    public Optional<Boolean> flag() {
        if (node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
            if (scalar.getValue().equals("true")) return Optional.of(true);
            if (scalar.getValue().equals("false")) return Optional.of(false);
        }
        add(Fault.FLAG_EXPECTED);
        return Optional.empty();
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public List<BlueprintNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            add(Fault.LIST_EXPECTED);
            return List.of();
        }
        List<BlueprintNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new BlueprintNode(item, path + "[" + items.size() + "]", place(item), problems));
        }
        return items;
    }

    /** The values of a mapping by their names, in order. */
    public Map<String, BlueprintNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            add(Fault.MAPPING_EXPECTED);
            return Map.of();
        }
        Map<String, BlueprintNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            addEntry(entries, tuple);
        }
        return entries;
    }

    private void addEntry(Map<String, BlueprintNode> entries, NodeTuple tuple) {
        Place place = place(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problems.add(place, path, Fault.TEXT_EXPECTED);
            return;
        }
        String name = key.getValue();
        var entry = new BlueprintNode(tuple.getValueNode(), pathOf(name), place, problems);
        if (entries.putIfAbsent(name, entry) != null) entry.add(Fault.FIELD_TWICE, name);
    }

    private String pathOf(String name) {
        if (!SIMPLE_NAME.matcher(name).matches()) return path + "[\"" + name + "\"]";
        return path.isEmpty() ? name : path + "." + name;
    }

    /** What the parser made of it. */
    Node tree() {
        return node;
    }

    /** The fields of a section; unknown and missing ones become problems. */
    BlueprintFields fields(Section section) {
        return fields(section.required(), section.fields());
    }

    /**
     * Fields by name; unknown and missing ones become problems.
     *
     * @param known all names, the required ones too
     */
    public BlueprintFields fields(List<String> required, List<String> known) {
        Map<String, BlueprintNode> entries = entries();
        entries.forEach((name, entry) -> {
            if (!known.contains(name)) entry.add(Fault.FIELD_UNKNOWN, name, String.join(", ", known));
        });
        if (node instanceof MappingNode) {
            for (String name : required) {
                if (!entries.containsKey(name)) add(Fault.FIELD_MISSING, name);
            }
        }
        return new BlueprintFields(entries);
    }

    private static Place place(Node node) {
        Mark mark = node.getStartMark();
        return mark == null ? Place.START : new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
