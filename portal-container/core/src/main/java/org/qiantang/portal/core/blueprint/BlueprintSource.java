// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Makes a tree of the text of a blueprint, and never an object: no tags, and bounds for length, depth and aliases, since
 * anybody may have written the text.
 */
public final class BlueprintSource {

    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 50;

    private final int longest;
    private final Problems problems;

    /** @param longest how many characters a text may have */
    public BlueprintSource(int longest, Problems problems) {
        this.longest = longest;
        this.problems = problems;
    }

    /** The root of the tree; empty if the text has none, which is a problem already noted. */
    public Optional<BlueprintNode> parse(String text) {
        if (text.length() > longest) {
            problems.add(Place.START, "", Fault.TEXT_TOO_LONG, Integer.toString(longest));
            return Optional.empty();
        }
        try {
            if (!isPlain(text)) return Optional.empty();
            Node root = yaml().compose(new StringReader(text));
            return Optional.of(new BlueprintNode(root, "", Place.START, problems));
        } catch (MarkedYAMLException e) {
            problems.add(place(e.getProblemMark()), "", Fault.SYNTAX, e.getProblem());
        } catch (ReaderException e) {
            problems.add(place(text, e.getPosition()), "", Fault.CHARACTER_FORBIDDEN);
        } catch (YAMLException e) {
            problems.add(Place.START, "", Fault.SYNTAX, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** A first look, event by event; it ends where the depth does, which would cost the parser too much time. */
    private boolean isPlain(String text) {
        int documents = 0;
        int depth = 0;
        boolean tagged = false;
        for (Event event : yaml().parse(new StringReader(text))) {
            if (event instanceof DocumentStartEvent) documents++;
            if (event instanceof CollectionStartEvent) depth++;
            if (event instanceof CollectionEndEvent) depth--;
            if (documents > 1) return refuse(event, Fault.DOCUMENT_SECOND);
            if (depth > DEEPEST) return refuse(event, Fault.NESTING_TOO_DEEP);
            String tag = tag(event);
            if (tag != null) tagged = !refuse(event, Fault.TAG_FORBIDDEN, tag);
        }
        if (documents == 0) problems.add(Place.START, "", Fault.DOCUMENT_MISSING);
        return documents == 1 && !tagged;
    }

    private boolean refuse(Event event, Fault fault, String... arguments) {
        problems.add(place(event.getStartMark()), "", fault, arguments);
        return false;
    }

    private static @Nullable String tag(Event event) {
        if (event instanceof ScalarEvent scalar) return scalar.getTag();
        return event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    }

    private Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(longest + 1);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        return new Yaml(options);
    }

    private static Place place(@Nullable Mark mark) {
        return mark == null ? Place.START : new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Place place(String text, int position) {
        String before = text.substring(0, Math.min(position, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(line, before.length() - before.lastIndexOf('\n'));
    }
}
