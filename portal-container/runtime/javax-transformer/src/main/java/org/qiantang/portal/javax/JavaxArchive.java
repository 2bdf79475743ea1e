// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.javax;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.eclipse.transformer.AppOption;
import org.eclipse.transformer.TransformOptions;
import org.eclipse.transformer.Transformer;
import org.eclipse.transformer.jakarta.JakartaTransform;
import org.jspecify.annotations.Nullable;

/** A web archive that may have been compiled against javax.servlet or javax.portlet. */
final class JavaxArchive {

    private static final String RENAMES = "org/qiantang/portal/javax/renames.properties";

    private JavaxArchive() {}

    /** Whether a class of the archive, or of a library in it, names a class of javax.servlet or javax.portlet. */
    static boolean needsMoving(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.isDirectory()) continue;
                try (InputStream content = zip.getInputStream(entry)) {
                    if (entry.getName().endsWith(".class") && namesJavax(content)) return true;
                    if (entry.getName().endsWith(".jar") && libraryNamesJavax(content)) return true;
                }
            }
        }
        return false;
    }

    private static boolean libraryNamesJavax(InputStream library) throws IOException {
        ZipInputStream zip = new ZipInputStream(library);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".class") && namesJavax(zip)) return true;
        }
        return false;
    }

    private static boolean namesJavax(InputStream classFile) throws IOException {
        // Names of classes stand in the constant pool as plain ASCII.
        String text = new String(classFile.readAllBytes(), StandardCharsets.ISO_8859_1);
        return text.contains("javax/portlet/") || text.contains("javax/servlet/");
    }

    /** Writes the archive with every name moved. */
    static void move(Path source, Path target) throws IOException {
        Transformer.ResultCode result = new Transformer(new Options(source, target)).run();
        if (result != Transformer.ResultCode.SUCCESS_RC) {
            throw new IOException("cannot move " + source.getFileName() + " from javax to jakarta: " + result);
        }
    }

    /** Options of the Eclipse Transformer: its own rules for Jakarta EE, with our list of packages. */
    private record Options(Path source, Path target) implements TransformOptions {
        @Override
        public boolean hasOption(AppOption option) {
            return option == AppOption.OVERWRITE || getOptionValue(option) != null;
        }

        @Override
        public @Nullable String getOptionValue(AppOption option) {
            return option == AppOption.RULES_RENAMES ? RENAMES : null;
        }

        @Override
        public @Nullable List<String> getOptionValues(AppOption option) {
            String value = getOptionValue(option);
            return value == null ? null : List.of(value);
        }

        @Override
        public @Nullable String getDefaultValue(AppOption option) {
            Map<String, String> defaults = JakartaTransform.getOptionDefaults();
            return defaults.get(option.getLongTag());
        }

        @Override
        public Function<String, URL> getRuleLoader() {
            Function<String, URL> own = JakartaTransform.getRuleLoader();
            return name -> name.equals(RENAMES)
                    ? Objects.requireNonNull(JavaxArchive.class.getClassLoader().getResource(name))
                    : own.apply(name);
        }

        @Override
        public String getInputFileName() {
            return source.toString();
        }

        @Override
        public String getOutputFileName() {
            return target.toString();
        }
    }
}
