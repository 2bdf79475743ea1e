// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.CRC32;
import org.qiantang.portal.views.Messages;
import org.qiantang.portal.views.Views;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The themes that came with the portal, and those of packages. */
@ApplicationScoped
public class Themes {

    private static final String FOLDER = "META-INF/qiantang/themes/";
    private static final String FILES = "META-INF/resources/theme/";

    /** Between key and number of a version. */
    private static final char VERSION = '@';

    private final ConcurrentMap<String, Theme> themes = new ConcurrentHashMap<>();
    private ThemeSource packages = ThemeSource.NONE;

    @Inject
    void take(Instance<ThemeSource> offered) {
        if (offered.isResolvable()) packages = offered.get();
    }

    /** Takes in a theme; called when the application that contains it starts. */
    public void load(String key, ClassLoader classLoader) {
        String folder = FOLDER + key;
        Map<String, Object> declared = read(classLoader, folder + "/theme.yaml");
        Map<String, List<String>> layouts = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(declared.get("layouts")))
                .forEach((layout, regions) -> layouts.put(String.valueOf(layout), texts((List<?>) regions)));
        List<String> files = texts((List<?>) declared.getOrDefault("files", List.of()));
        String tokens = text(classLoader, FILES + key + "/css/tokens.css");
        Theme theme = new Theme(
                key,
                layouts,
                Set.copyOf(texts((List<?>) declared.getOrDefault("rows", List.of()))),
                Set.copyOf(texts((List<?>) declared.getOrDefault("accents", List.of()))),
                key,
                version(classLoader, FILES + key + "/", files),
                Palette.of("light", tokens, ":root"),
                Palette.of("dark", tokens, ":root[data-theme=\"dark\"]"),
                "",
                false,
                new Views(classLoader, folder),
                new Messages(classLoader, (folder + "/messages").replace('/', '.')));
        themes.put(key, theme);
    }

    private static Map<String, Object> read(ClassLoader classLoader, String path) {
        try (InputStream stream = classLoader.getResourceAsStream(path)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(stream, path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ClassLoader classLoader, String path) {
        try (InputStream stream = classLoader.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(List<?> values) {
        List<String> result = new ArrayList<>();
        values.forEach(value -> result.add(String.valueOf(value)));
        return List.copyOf(result);
    }

    private static String version(ClassLoader classLoader, String folder, List<String> files) {
        CRC32 sum = new CRC32();
        for (String file : files) {
            URL url = Objects.requireNonNull(classLoader.getResource(folder + file), folder + file);
            try (InputStream stream = url.openStream()) {
                sum.update(stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Long.toString(sum.getValue(), 36);
    }

    public Optional<Theme> find(String key) {
        Theme theme = themes.get(key);
        return theme != null ? Optional.of(theme) : packages.find(key).map(ThemeSource.Packaged::theme);
    }

    /** A theme that came with the portal. */
    public Optional<Theme> findBundled(String key) {
        return Optional.ofNullable(themes.get(key));
    }

    /** What {@link #get} takes for one version of a theme; as no key has such a mark, no site can be given it. */
    public static String version(String key, int number) {
        return key + VERSION + number;
    }

    /**
     * The theme of this key, or the version that is named so; a site whose theme is away gets the first there is, so that it is still
     * readable.
     */
    public Theme get(String key) {
        int mark = key.indexOf(VERSION);
        Optional<Theme> found = mark < 0
                ? find(key)
                : packages.findVersion(key.substring(0, mark), Integer.parseInt(key.substring(mark + 1)))
                        .map(ThemeSource.Packaged::theme);
        return found.or(() -> themes.values().stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("no theme is installed"));
    }

    /**
     * The theme of this key for a site.
     *
     * @param sites keys of the site and of those above it
     * @return empty if there is none, or it is the package of a site that is not among these
     */
    public Optional<Theme> findFor(Set<String> sites, String key) {
        Theme theme = themes.get(key);
        if (theme != null) return Optional.of(theme);
        return packages.find(key).filter(found -> sites.contains(found.site())).map(ThemeSource.Packaged::theme);
    }

    /** Layouts and regions of a theme, for the checks of blueprints; empty if the theme is not installed. */
    public Map<String, List<String>> layouts(String key) {
        return find(key).map(Theme::layouts).orElse(Map.of());
    }

    /** Colours of a theme, for the checks of blueprints. */
    public Set<String> accents(String key) {
        return find(key).map(Theme::accents).orElse(Set.of());
    }
}
