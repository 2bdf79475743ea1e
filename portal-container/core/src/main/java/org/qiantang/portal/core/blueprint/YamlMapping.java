// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML mapping while it is written, field by field; fields that say nothing are left out. */
final class YamlMapping {

    private static final int LONGEST_IN_A_ROW = 90;
    private static final Pattern LINES = Pattern.compile("(?s)[^\\s\\x{2028}\\x{2029}][^\\t\\x{2028}\\x{2029}]*\\n.*");

    private final List<NodeTuple> tuples = new ArrayList<>();

    YamlMapping text(String name, String value) {
        return value.isEmpty() ? this : node(name, scalar(value));
    }

    YamlMapping flag(String name, boolean value) {
        return node(name, new ScalarNode(Tag.BOOL, Boolean.toString(value), null, null, ScalarStyle.PLAIN));
    }

    /** A list in one row: {@code [a, b]}. */
    YamlMapping row(String name, List<String> values) {
        return node(name, sequence(values.stream().map(YamlMapping::scalar).toList(), FlowStyle.FLOW));
    }

    /** One value, or a list of values below each other. */
    YamlMapping values(String name, List<String> values) {
        if (values.size() == 1) return node(name, scalar(values.get(0)));
        FlowStyle style = values.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
        return node(name, sequence(values.stream().map(YamlMapping::scalar).toList(), style));
    }

    YamlMapping list(String name, List<Node> items) {
        return node(name, sequence(items, items.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK));
    }

    YamlMapping mapping(String name, YamlMapping value) {
        return value.tuples.isEmpty() ? this : node(name, value.block());
    }

    YamlMapping node(String name, Node value) {
        tuples.add(new NodeTuple(scalar(name), value));
        return this;
    }

    Node block() {
        return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
    }

    /** In one row if it is short: {@code {zh-CN: 首页, en: Home}}. */
    Node compact() {
        return new MappingNode(Tag.MAP, tuples, length() <= LONGEST_IN_A_ROW ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    private int length() {
        int length = 0;
        for (NodeTuple tuple : tuples) {
            length += width(tuple.getKeyNode()) + width(tuple.getValueNode()) + 4;
        }
        return length;
    }

    private static int width(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().contains("\n")
                    ? LONGEST_IN_A_ROW
                    : scalar.getValue().length();
        }
        return node instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.FLOW
                ? mapping.getValue().stream()
                        .mapToInt(t -> width(t.getKeyNode()) + width(t.getValueNode()) + 4)
                        .sum()
                : LONGEST_IN_A_ROW;
    }

    private static Node sequence(List<Node> items, FlowStyle style) {
        return new SequenceNode(Tag.SEQ, true, items, null, null, style);
    }

    static Node scalar(String value) {
        return new ScalarNode(Tag.STR, value, null, null, style(value));
    }

    /** Lines stay lines, unless blank ones at the end would get lost among the fields that follow. */
    private static ScalarStyle style(String value) {
        if (!value.contains("\n")) return ScalarStyle.PLAIN;
        return LINES.matcher(value).matches() && !value.endsWith("\n\n")
                ? ScalarStyle.LITERAL
                : ScalarStyle.DOUBLE_QUOTED;
    }
}
