// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.views;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The Mustache templates of one folder of the class path, each compiled once. Everything a template writes with two
 * braces is escaped for HTML; missing names, empty texts and empty lists are false. Safe for use by many threads.
 */
public final class Views {

    private final ClassLoader classLoader;
    private final String folder;
    private final Map<String, String> given;
    private final Mustache.Compiler compiler;
    private final ConcurrentMap<String, Template> templates = new ConcurrentHashMap<>();

    /**
     * @param classLoader where the templates are
     * @param folder their folder, with slashes: {@code org/qiantang/news/web/views}
     */
    public Views(ClassLoader classLoader, String folder) {
        this(classLoader, folder, Map.of());
    }

    private Views(ClassLoader classLoader, String folder, Map<String, String> given) {
        this.classLoader = classLoader;
        this.folder = folder;
        this.given = Map.copyOf(given);
        this.compiler =
                Mustache.compiler().defaultValue("").emptyStringIsFalse(true).withLoader(this::open);
    }

    /** Views beside this class, in the folder {@code views} of its package. */
    public static Views beside(Class<?> type) {
        return new Views(type.getClassLoader(), type.getPackageName().replace('.', '/') + "/views");
    }

    /**
     * These views, but for some others.
     *
     * @param others texts of templates by name
     */
    public Views with(Map<String, String> others) {
        Map<String, String> merged = new HashMap<>(given);
        merged.putAll(others);
        return new Views(classLoader, folder, merged);
    }

    /** Whether there is a template of this name. */
    public boolean has(String name) {
        return templates.containsKey(name) || given.containsKey(name) || classLoader.getResource(path(name)) != null;
    }

    /**
     * Renders the template of this name.
     *
     * @param model what the template may name; maps, lists, texts, numbers and truth values
     */
    public void render(String name, Map<String, ? extends @Nullable Object> model, Writer out) {
        template(name).execute(model, out);
    }

    public String render(String name, Map<String, ? extends @Nullable Object> model) {
        return template(name).execute(model);
    }

    private Template template(String name) {
        Template known = templates.get(name);
        return known != null ? known : templates.computeIfAbsent(name, this::compile);
    }

    private Template compile(String name) {
        try (Reader reader = open(name)) {
            return compiler.compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reader open(String name) {
        String text = given.get(name);
        if (text != null) return new StringReader(text);
        InputStream stream = classLoader.getResourceAsStream(path(name));
        if (stream == null) throw new IllegalArgumentException("no template " + path(name));
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    private String path(String name) {
        return folder + "/" + name + ".mustache";
    }
}
