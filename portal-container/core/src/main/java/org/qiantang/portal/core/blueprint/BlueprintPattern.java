// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A part of YAML with gaps, {@code ((name))}, and with parts that depend on answers, {@code when: counters}. Gaps are filled
 * in the tree and never in the text: whatever an answer has in it stays one text. What is filled with nothing is left out.
 */
public final class BlueprintPattern {

    private static final Pattern GAP = Pattern.compile("\\(\\(([^()|]*)(?:\\|([a-z]*))?\\)\\)");
    private static final Pattern CONDITION = Pattern.compile("(not )?([a-z][a-z0-9-]*)(?:=([a-z0-9-]+))?");
    private static final Set<String> FORMS = Set.of("html", "url", "item");
    private static final String WHEN = "when";
    private static final String VALUE = "value";
    private static final String PORTLET = "portlet";

    private final Node root;

    private BlueprintPattern(Node root) {
        this.root = root;
    }

    /**
     * The pattern of this part of a text; gaps and conditions that name none of the answers become problems.
     *
     * @param known names of the answers
     */
    public static BlueprintPattern of(BlueprintNode node, Set<String> known, Problems problems) {
        new Check(known, problems).look(node.tree(), node.path());
        return new BlueprintPattern(node.tree());
    }

    /**
     * The text, filled.
     *
     * @param answers by name; what is not among them is empty
     * @param deployed whether a portlet, {@code application/name}, is there; of a list of portlets the first one that is
     *     there is taken, or else the last one
     */
    public String fill(Map<String, String> answers, Predicate<String> deployed) {
        Node filled = new Filling(answers, deployed).fill(root);
        return filled == null ? "" : BlueprintWriter.yaml(filled);
    }

    /** What is filled, as texts by path, {@code names.zh-CN}, for content that is no blueprint; empty if its condition fails. */
    public Map<String, String> fillFlat(Map<String, String> answers) {
        Map<String, String> texts = new LinkedHashMap<>();
        Filling filling = new Filling(answers, portlet -> false);
        if (filling.isWanted(root)) flatten("", filling.fill(root), texts);
        return texts;
    }

    private static void flatten(String path, @Nullable Node node, Map<String, String> texts) {
        if (node instanceof ScalarNode scalar) texts.put(path, scalar.getValue());
        if (!(node instanceof MappingNode mapping)) return;
        for (NodeTuple tuple : mapping.getValue()) {
            String name = name(tuple);
            flatten(path.isEmpty() ? name : path + "." + name, tuple.getValueNode(), texts);
        }
    }

    private static String name(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static @Nullable Node find(Node node, String name) {
        if (!(node instanceof MappingNode mapping)) return null;
        for (NodeTuple tuple : mapping.getValue()) {
            if (name(tuple).equals(name)) return tuple.getValueNode();
        }
        return null;
    }

    /** Looks for gaps and conditions that cannot be. */
    private record Check(Set<String> known, Problems problems) {

        void look(Node node, String path) {
            if (node instanceof ScalarNode scalar) lookAtGaps(scalar, path);
            if (node instanceof SequenceNode sequence) {
                int number = 0;
                for (Node item : sequence.getValue()) look(item, path + "[" + number++ + "]");
            }
            if (!(node instanceof MappingNode mapping)) return;
            for (NodeTuple tuple : mapping.getValue()) {
                String field = path + "." + name(tuple);
                if (name(tuple).equals(WHEN)) lookAtCondition(tuple.getValueNode(), field);
                else look(tuple.getValueNode(), field);
            }
        }

        private void lookAtGaps(ScalarNode scalar, String path) {
            Matcher gaps = GAP.matcher(scalar.getValue());
            int found = 0;
            while (gaps.find()) {
                found++;
                String form = gaps.group(2);
                if (!known.contains(gaps.group(1))) add(scalar, path, Fault.GAP_UNKNOWN, gaps.group(1));
                if (form != null && !FORMS.contains(form)) add(scalar, path, Fault.GAP_INVALID, gaps.group());
            }
            if (found < scalar.getValue().split("\\(\\(", -1).length - 1) {
                add(scalar, path, Fault.GAP_INVALID, scalar.getValue());
            }
        }

        private void lookAtCondition(Node node, String path) {
            String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
            Matcher condition = CONDITION.matcher(text);
            if (!condition.matches()) add(node, path, Fault.CONDITION_INVALID, text);
            else if (!known.contains(condition.group(2))) add(node, path, Fault.GAP_UNKNOWN, condition.group(2));
        }

        private void add(Node node, String path, Fault fault, String argument) {
            var mark = node.getStartMark();
            problems.add(
                    mark == null ? Place.START : new Place(mark.getLine() + 1, mark.getColumn() + 1),
                    path,
                    fault,
                    argument);
        }
    }

    /** Copies the tree with answers in its gaps; null where nothing is left. */
    private record Filling(Map<String, String> answers, Predicate<String> deployed) {

        @Nullable
        Node fill(Node node) {
            if (node instanceof ScalarNode scalar) return fill(scalar);
            if (node instanceof SequenceNode sequence) return fill(sequence);
            return node instanceof MappingNode mapping ? fill(mapping) : node;
        }

        private @Nullable Node fill(ScalarNode scalar) {
            if (!GAP.matcher(scalar.getValue()).find()) return scalar;
            String text = GAP.matcher(scalar.getValue())
                    .replaceAll(gap -> Matcher.quoteReplacement(answer(gap.group(1), gap.group(2))));
            return text.isBlank() ? null : YamlMapping.scalar(text);
        }

        private String answer(String name, @Nullable String form) {
            String answer = answers.getOrDefault(name, "");
            if (form == null) return answer;
            return switch (form) {
                case "html" ->
                    answer.replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace(">", "&gt;")
                            .replace("\"", "&quot;");
                case "url" -> URLEncoder.encode(answer, StandardCharsets.UTF_8);
                default -> answer.replace('|', '｜').replace('\n', ' ');
            };
        }

        private @Nullable Node fill(SequenceNode sequence) {
            List<Node> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                if (!isWanted(item)) continue;
                Node value = find(item, WHEN) == null ? null : find(item, VALUE);
                Node filled = fill(value == null ? item : value);
                if (filled != null) items.add(filled);
            }
            if (items.isEmpty() && !sequence.getValue().isEmpty()) return null;
            return new SequenceNode(Tag.SEQ, true, items, null, null, sequence.getFlowStyle());
        }

        private boolean isWanted(Node item) {
            if (!(find(item, WHEN) instanceof ScalarNode scalar)) return true;
            Matcher condition = CONDITION.matcher(scalar.getValue());
            if (!condition.matches()) return true;
            String answer = answers.getOrDefault(condition.group(2), "");
            String value = condition.group(3);
            boolean met = value == null ? !answer.isBlank() && !answer.equals("no") : answer.equals(value);
            return met == (condition.group(1) == null);
        }

        private @Nullable Node fill(MappingNode mapping) {
            List<NodeTuple> tuples = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                if (name(tuple).equals(WHEN)) continue;
                boolean choice = name(tuple).equals(PORTLET) && tuple.getValueNode() instanceof SequenceNode;
                Node value = choice ? choose((SequenceNode) tuple.getValueNode()) : fill(tuple.getValueNode());
                if (value != null) tuples.add(new NodeTuple(tuple.getKeyNode(), value));
            }
            if (tuples.isEmpty() && !mapping.getValue().isEmpty()) return null;
            return new MappingNode(Tag.MAP, true, tuples, null, null, mapping.getFlowStyle());
        }

        private Node choose(SequenceNode portlets) {
            for (Node portlet : portlets.getValue()) {
                if (portlet instanceof ScalarNode scalar && deployed.test(scalar.getValue())) return portlet;
            }
            return portlets.getValue().get(portlets.getValue().size() - 1);
        }
    }
}
