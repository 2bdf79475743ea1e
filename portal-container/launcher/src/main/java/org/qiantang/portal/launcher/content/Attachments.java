// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pictures and films beside the imported file, or in its {@code pictures} folder, that its records name. */
final class Attachments {
    private static final Pattern IMAGE = Pattern.compile(
            "<(?:img|video|source|track)\\b[^>]*?\\b(?:src|poster)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> FIELDS = List.of("image", "video", "videoPoster", "videoCaptions");
    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|/|#|\\\\).*");

    private final Path folder;

    Attachments(Path file) {
        this.folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
    }

    /** Names of local files in the record: its {@code image}, its film, the pictures and films of its {@code content_html}. */
    static Set<String> named(Map<String, String> fields) {
        var names = new LinkedHashSet<String>();
        FIELDS.forEach(field -> names.add(fields.getOrDefault(field, "").strip()));
        IMAGE.matcher(fields.getOrDefault("content_html", "")).results().forEach(image -> Stream.of(1, 2, 3)
                .map(image::group)
                .filter(java.util.Objects::nonNull)
                .forEach(names::add));
        names.removeIf(name -> name.isBlank() || ELSEWHERE.matcher(name).matches());
        return names;
    }

    /** The file with this name; nothing outside the two folders is ever given away. */
    Optional<Path> find(String name) {
        return Stream.of(folder, folder.resolve("pictures"))
                .flatMap(place -> Stream.of(name, decoded(name)).flatMap(path -> within(place, path).stream()))
                .findFirst();
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    private Optional<Path> within(Path place, String name) {
        try {
            Path found = place.resolve(name).toRealPath();
            boolean allowed =
                    !name.contains("..") && found.startsWith(place.toRealPath()) && Files.isRegularFile(found);
            return allowed ? Optional.of(found) : Optional.empty();
        } catch (IOException | InvalidPathException notThere) {
            return Optional.empty();
        }
    }
}
