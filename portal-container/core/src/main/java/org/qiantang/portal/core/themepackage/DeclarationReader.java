// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.theme.Contrast;
import org.qiantang.portal.core.theme.Theme;
import org.qiantang.portal.core.theme.Themes;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads {@code theme.yaml}; unknown fields are problems, so that no misspelling goes unnoticed. */
final class DeclarationReader {

    static final String FILE = "theme.yaml";

    private static final Set<String> FIELDS = Set.of(
            "key",
            "names",
            "version",
            "base",
            "layouts",
            "rows",
            "styles",
            "banner",
            "colours",
            "sizes",
            "fonts",
            "text",
            "headings",
            "accents");

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern FAMILY = Pattern.compile("[\\p{L}\\p{N} -]{1,64}");
    private static final Pattern WEIGHT = Pattern.compile("[1-9]00( [1-9]00)?");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?(px|rem|em)|0");
    private static final Pattern NUMBER = Pattern.compile("[12](\\.\\d{1,2})?");
    private static final int LONGEST_KEY = 64;
    private static final int LONGEST_TEXT = 64;
    private static final int HIGHEST_BANNER = 400;

    /** What holds the title bar together is not among them. */
    private static final Set<String> COLOURS = Set.of(
            "paper",
            "surface",
            "wash",
            "deep",
            "on-deep",
            "on-deep-quiet",
            "ink",
            "ink-quiet",
            "ink-faint",
            "visited",
            "line",
            "line-ink",
            "line-field",
            "celadon",
            "celadon-strong",
            "on-celadon",
            "vermilion",
            "focus");

    private static final Map<String, Pattern> SIZES = sizes();

    private final Map<String, byte[]> files;
    private final Problems problems;
    private final Themes themes;

    DeclarationReader(Map<String, byte[]> files, Problems problems, Themes themes) {
        this.files = files;
        this.problems = problems;
        this.themes = themes;
    }

    private static Map<String, Pattern> sizes() {
        Map<String, Pattern> sizes = new LinkedHashMap<>();
        for (String token : List.of("radius", "page", "measure")) sizes.put(token, LENGTH);
        for (int text = 1; text <= 6; text++) sizes.put("text-" + text, Pattern.compile("\\d(\\.\\d{1,6})?rem"));
        for (int space : new int[] {1, 2, 3, 4, 6, 8, 11}) sizes.put("space-" + space, LENGTH);
        sizes.put("leading", NUMBER);
        sizes.put("leading-tight", NUMBER);
        return sizes;
    }

    static Set<String> tokens() {
        Set<String> tokens = new HashSet<>(COLOURS);
        tokens.addAll(SIZES.keySet());
        tokens.addAll(Set.of("seal", "hills", "sans", "serif", "root-size", "gutter", "target", "quick"));
        return tokens;
    }

    /** Empty if nothing can be made of the file. */
    Optional<Declaration> read(String site) {
        byte[] content = files.get(FILE);
        if (content == null) {
            problems.add(FILE, "", Fault.FILE_MISSING);
            return Optional.empty();
        }
        Map<String, Object> fields = parse(content);
        if (fields == null) return Optional.empty();
        fields.keySet().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> add(
                        name,
                        Fault.FIELD_UNKNOWN,
                        name,
                        String.join(", ", FIELDS.stream().sorted().toList())));
        String key = required(fields, "key");
        if (!key.isEmpty() && (!KEY.matcher(key).matches() || key.length() > LONGEST_KEY))
            add("key", Fault.FIELD_INVALID, key);
        else if (!key.isEmpty() && !key.equals(site) && !key.startsWith(site + "-"))
            add("key", Fault.KEY_NOT_OF_SITE, key, site);
        else if (themes.findBundled(key).isPresent()) add("key", Fault.KEY_TAKEN, key);
        Map<String, Object> names = map(fields, "names");
        String name = text(names.get("zh-CN"));
        if (name.isEmpty() || name.length() > LONGEST_TEXT) add("names.zh-CN", Fault.FIELD_MISSING, "names.zh-CN");
        String english = text(names.getOrDefault("en", name));
        String label = required(fields, "version");
        if (label.length() > LONGEST_TEXT) add("version", Fault.FIELD_INVALID, label);
        String base = required(fields, "base");
        Optional<Theme> below = themes.findBundled(base);
        if (!base.isEmpty() && below.isEmpty()) add("base", Fault.BASE_UNKNOWN, base);
        Map<String, List<String>> layouts = layouts(map(fields, "layouts"), below);
        Map<String, Map<String, Map<String, String>>> accents = new LinkedHashMap<>();
        Map<String, Object> declared = map(fields, "accents");
        for (String accent : declared.keySet()) {
            boolean ofBase =
                    below.filter(theme -> theme.accents().contains(accent)).isPresent();
            if (!KEY.matcher(accent).matches() || ofBase) add("accents." + accent, Fault.FIELD_INVALID, accent);
            else accents.put(accent, schemes("accents." + accent, map(declared, accent)));
        }
        List<Declaration.Font> fonts = fonts(fields);
        Set<String> rows = new HashSet<>(texts(fields, "rows"));
        for (String row : rows) if (!layouts.containsKey(row)) add("rows", Fault.FIELD_INVALID, row);
        if (below.isEmpty()) return Optional.empty();
        return Optional.of(new Declaration(
                key,
                name,
                english,
                label,
                base,
                layouts,
                rows,
                styles(fields),
                banner(map(fields, "banner")),
                schemes("colours", map(fields, "colours")),
                sizes(map(fields, "sizes")),
                fonts,
                family(fields, "text", fonts),
                family(fields, "headings", fonts),
                accents));
    }

    private @Nullable Map<String, Object> parse(byte[] content) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(8);
        try {
            Object read = new Yaml(new SafeConstructor(options)).load(new String(content, StandardCharsets.UTF_8));
            Optional<Map<String, Object>> fields = asMap(read);
            if (fields.isEmpty()) add("", Fault.YAML_INVALID, "");
            return fields.orElse(null);
        } catch (YAMLException e) {
            int line = e instanceof MarkedYAMLException marked && marked.getProblemMark() != null
                    ? marked.getProblemMark().getLine() + 1
                    : 0;
            problems.addLine(FILE, line, Fault.YAML_INVALID);
            return null;
        }
    }

    private void add(String field, Fault fault, Object... arguments) {
        problems.add(FILE, field, fault, arguments);
    }

    private static Optional<Map<String, Object>> asMap(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) return Optional.empty();
        Map<String, Object> result = new LinkedHashMap<>();
        map.forEach((key, one) -> {
            if (one != null) result.put(String.valueOf(key), one);
        });
        return Optional.of(result);
    }

    private static String text(@Nullable Object value) {
        return value == null || value instanceof Map || value instanceof List
                ? ""
                : String.valueOf(value).strip();
    }

    private String required(Map<String, Object> fields, String name) {
        String text = text(fields.get(name));
        if (text.isEmpty()) add(name, Fault.FIELD_MISSING, name);
        return text;
    }

    private Map<String, Object> map(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        Optional<Map<String, Object>> map = asMap(value);
        if (value != null && map.isEmpty()) add(name, Fault.FIELD_INVALID, text(value));
        return map.orElse(Map.of());
    }

    private List<String> texts(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        if (value == null) return List.of();
        if (value instanceof List<?> list)
            return list.stream().map(DeclarationReader::text).toList();
        add(name, Fault.FIELD_INVALID, text(value));
        return List.of();
    }

    private Map<String, List<String>> layouts(Map<String, Object> declared, Optional<Theme> below) {
        Map<String, List<String>> layouts = new LinkedHashMap<>();
        for (String layout : declared.keySet()) {
            List<String> regions = texts(declared, layout);
            String field = "layouts." + layout;
            if (!KEY.matcher(layout).matches() || regions.isEmpty()) add(field, Fault.FIELD_INVALID, layout);
            for (String region : regions) if (!KEY.matcher(region).matches()) add(field, Fault.FIELD_INVALID, region);
            List<String> needed = below.map(theme -> theme.layouts().getOrDefault(layout, List.of()))
                    .orElse(List.of());
            for (String region : needed) if (!regions.contains(region)) add(field, Fault.REGION_LOST, layout, region);
            needFile("layouts/" + layout + ".mustache", field);
            layouts.put(layout, regions);
        }
        files.keySet().stream()
                .filter(file -> file.startsWith("layouts/"))
                .filter(file -> !layouts.containsKey(file.substring("layouts/".length(), file.lastIndexOf('.'))))
                .forEach(file -> problems.add(file, "", Fault.FILE_UNUSED, "layouts"));
        return layouts;
    }

    private List<String> styles(Map<String, Object> fields) {
        List<String> styles = texts(fields, "styles");
        styles.forEach(file -> needFile(file, "styles"));
        files.keySet().stream()
                .filter(file -> file.startsWith("css/") && !styles.contains(file))
                .forEach(file -> problems.add(file, "", Fault.FILE_UNUSED, "styles"));
        return styles.stream()
                .filter(files::containsKey)
                .filter(file -> file.startsWith("css/"))
                .toList();
    }

    private void needFile(String file, String field) {
        if (!files.containsKey(file)) problems.add(file, field, Fault.FILE_MISSING);
    }

    private Declaration.@Nullable Banner banner(Map<String, Object> declared) {
        if (declared.isEmpty()) return null;
        for (String name : declared.keySet())
            if (!Set.of("image", "dark", "height").contains(name))
                add("banner." + name, Fault.FIELD_UNKNOWN, name, "image, dark, height");
        String image = text(declared.get("image"));
        String dark = text(declared.get("dark"));
        for (String file : List.of(image, dark)) if (!file.isEmpty() || file.equals(image)) needPicture(file);
        String height = text(declared.getOrDefault("height", 160));
        boolean good = height.matches("\\d{2,3}") && Integer.parseInt(height) <= HIGHEST_BANNER;
        if (!good) add("banner.height", Fault.VALUE_INVALID, height, "40–" + HIGHEST_BANNER);
        return new Declaration.Banner(image, dark, good ? Integer.parseInt(height) : 0);
    }

    private void needPicture(String file) {
        if (!file.startsWith("img/") || !files.containsKey(file)) problems.add(file, "banner", Fault.FILE_MISSING);
    }

    private Map<String, Map<String, String>> schemes(String field, Map<String, Object> declared) {
        Map<String, Map<String, String>> schemes = new LinkedHashMap<>();
        for (String scheme : declared.keySet()) {
            if (!scheme.equals("light") && !scheme.equals("dark")) {
                add(field + "." + scheme, Fault.FIELD_UNKNOWN, scheme, "light, dark");
                continue;
            }
            Map<String, String> colours = new LinkedHashMap<>();
            map(declared, scheme).forEach((token, value) -> {
                String place = field + "." + scheme + "." + token;
                Optional<String> colour = Contrast.colour(text(value));
                if (!COLOURS.contains(token))
                    add(
                            place,
                            Fault.TOKEN_UNKNOWN,
                            token,
                            String.join(", ", COLOURS.stream().sorted().toList()));
                else if (colour.isEmpty()) add(place, Fault.VALUE_INVALID, text(value), "#1d5c57");
                else colours.put(token, colour.get());
            });
            schemes.put(scheme, colours);
        }
        return schemes;
    }

    private Map<String, String> sizes(Map<String, Object> declared) {
        Map<String, String> sizes = new LinkedHashMap<>();
        declared.forEach((token, value) -> {
            Pattern pattern = SIZES.get(token);
            String text = text(value);
            if (pattern == null) add("sizes." + token, Fault.TOKEN_UNKNOWN, token, String.join(", ", SIZES.keySet()));
            else if (!pattern.matcher(text).matches())
                add("sizes." + token, Fault.VALUE_INVALID, text, "24px, 1.5rem, 1.6");
            else sizes.put(token, text);
        });
        return sizes;
    }

    private List<Declaration.Font> fonts(Map<String, Object> fields) {
        List<Declaration.Font> fonts = new ArrayList<>();
        Object value = fields.get("fonts");
        List<?> list = value instanceof List<?> several ? several : List.of();
        if (value != null && !(value instanceof List)) add("fonts", Fault.FIELD_INVALID, text(value));
        Set<String> used = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String field = "fonts[" + i + "]";
            Map<String, Object> font = asMap(list.get(i)).orElse(Map.of());
            String family = text(font.get("family"));
            String file = text(font.get("file"));
            String weight = text(font.getOrDefault("weight", "400"));
            if (!FAMILY.matcher(family).matches()) add(field + ".family", Fault.FIELD_INVALID, family);
            else if (!WEIGHT.matcher(weight).matches()) add(field + ".weight", Fault.VALUE_INVALID, weight, "400, 600");
            else if (!file.startsWith("fonts/") || !files.containsKey(file))
                problems.add(file, field + ".file", Fault.FILE_MISSING);
            else fonts.add(new Declaration.Font(family, file, weight));
            used.add(file);
        }
        files.keySet().stream()
                .filter(file -> file.endsWith(".woff2") && !used.contains(file))
                .forEach(file -> problems.add(file, "", Fault.FILE_UNUSED, "fonts"));
        return fonts;
    }

    /** A font of the package, by family; empty for the one of the base. */
    private String family(Map<String, Object> fields, String name, List<Declaration.Font> fonts) {
        String family = text(fields.get(name));
        boolean known = fonts.stream().anyMatch(font -> font.family().equals(family));
        if (!family.isEmpty() && !known) add(name, Fault.FIELD_INVALID, family);
        return known ? family : "";
    }
}
