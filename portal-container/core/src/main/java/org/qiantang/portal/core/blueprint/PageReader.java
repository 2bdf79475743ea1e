// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiantang.portal.core.site.ColumnKind;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PathPattern;

/** Reads the pages of a site. */
final class PageReader {

    private static final PathPattern NO_PATH = new PathPattern("", List.of());

    private final TextsReader texts;
    private final WindowReader windows;
    private final List<PageDraft> drafts = new ArrayList<>();

    PageReader(TextsReader texts) {
        this.texts = texts;
        this.windows = new WindowReader(texts);
    }

    List<Page> pages(List<BlueprintNode> items) {
        List<Page> pages = new ArrayList<>();
        for (BlueprintNode item : items) {
            pages.add(page(item.fields(Section.PAGE)));
        }
        return pages;
    }

    /** The pages that were read, for checks of their relations. */
    List<PageDraft> drafts() {
        return drafts;
    }

    private Page page(BlueprintFields fields) {
        var draft = new PageDraft(
                fields, fields.key("key"), fields.find("path").flatMap(PageReader::path), fields.key("parent"));
        drafts.add(draft);
        return new Page(
                draft.key().orElse(""),
                draft.path().orElse(NO_PATH),
                texts.texts(fields, "title"),
                texts.texts(fields, "description"),
                texts.texts(fields, "keywords"),
                texts.texts(fields, "type"),
                draft.parent().orElse(null),
                fields.key("layout").orElse(""),
                fields.flag("heading", true),
                fields.flag("inlineScripts", false),
                RoleNames.read(fields.items("roles")),
                Origins.read(fields.items("framedBy")),
                formerPaths(fields.items("formerPaths"), draft),
                fields.find("column").flatMap(PageReader::column).orElse(null),
                fields.find("windows").map(windows::regions).orElse(Map.of()));
    }

    /** Their variables must tell all that the path of today needs. */
    private static List<PathPattern> formerPaths(List<BlueprintNode> items, PageDraft draft) {
        List<PathPattern> former = new ArrayList<>();
        for (BlueprintNode item : items) {
            Optional<PathPattern> path = path(item);
            path.ifPresent(former::add);
            path.ifPresent(known -> draft.path().map(PathPattern::variables).orElse(List.of()).stream()
                    .filter(variable -> !known.variables().contains(variable))
                    .forEach(variable -> item.add(Fault.FORMER_PATH_VARIABLE, known.text(), variable)));
        }
        return former;
    }

    private static Optional<ColumnKind> column(BlueprintNode node) {
        Optional<ColumnKind> kind = node.text().flatMap(ColumnKind::find);
        if (kind.isEmpty()) node.text().ifPresent(text -> node.add(Fault.COLUMN_UNKNOWN, text, columns()));
        return kind;
    }

    private static String columns() {
        return Arrays.stream(ColumnKind.values()).map(ColumnKind::key).collect(Collectors.joining(", "));
    }

    private static Optional<PathPattern> path(BlueprintNode node) {
        Optional<String> text = node.text();
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(PathPattern.parse(text.get()));
        } catch (IllegalArgumentException e) {
            node.add(Fault.PATH_INVALID, text.get());
            return Optional.empty();
        }
    }
}
