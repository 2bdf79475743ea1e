// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Records of a YAML file: a list of mappings. Such files are small and are read at once. */
final class YamlList implements RecordSource {
    private final String text;
    private final Iterator<Node> items;
    private final long size;
    private long position;

    YamlList(Path file) throws IOException {
        this.text = Files.readString(file);
        this.size = Files.size(file);
        this.items = list(file).getValue().iterator();
    }

    private SequenceNode list(Path file) {
        try {
            if (new Yaml(new LoaderOptions()).compose(new StringReader(text)) instanceof SequenceNode list) return list;
            throw new CommandFailedException(ExitCode.FILE_UNREADABLE, "fileNotYaml", file, "");
        } catch (YAMLException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new CommandFailedException(ExitCode.FILE_UNREADABLE, "fileNotYaml", file, message);
        }
    }

    @Override
    public Optional<SourceRecord> next() throws UnreadableRecordException {
        if (!items.hasNext()) return Optional.empty();
        Node item = items.next();
        int line = item.getStartMark().getLine() + 1;
        position = items.hasNext() ? size * item.getEndMark().getIndex() / text.length() : size;
        if (item instanceof MappingNode mapping)
            return Optional.of(new SourceRecord(line, raw(item), FlatFields.of(mapping)));
        throw new UnreadableRecordException(line, raw(item), "rejectedNoJson", item.getNodeId());
    }

    /** Marks count code points. */
    private String raw(Node item) {
        int begin = text.offsetByCodePoints(0, item.getStartMark().getIndex());
        int end = text.offsetByCodePoints(0, item.getEndMark().getIndex());
        return text.substring(begin, end).strip();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void close() {
        items.forEachRemaining(rest -> {});
    }
}
