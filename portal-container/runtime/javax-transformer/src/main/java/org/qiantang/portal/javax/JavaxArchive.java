// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.javax;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.transformer.AppOption;
import org.eclipse.transformer.TransformOptions;
import org.eclipse.transformer.Transformer;
import org.eclipse.transformer.jakarta.JakartaTransform;
import org.jspecify.annotations.Nullable;

/** A web archive compiled against javax.servlet or javax.portlet. */
final class JavaxArchive {

    private final Path archive;
    private final ArchiveContent content;

    private JavaxArchive(Path archive, ArchiveContent content) {
        this.archive = archive;
        this.content = content;
    }

    /** Nothing if no class of the archive, or of a library in it, names a class of javax.servlet or javax.portlet. */
    static Optional<JavaxArchive> find(Path archive) throws IOException {
        ArchiveContent content = ArchiveContent.of(archive);
        return content.isOfJavaxTime() ? Optional.of(new JavaxArchive(archive, content)) : Optional.empty();
    }

    /** Writes the archive with every name moved. */
    void move(Path target) throws IOException {
        Transformer.ResultCode result = new ArchiveTransformer(new Options(archive, target), content.staying()).run();
        if (result != Transformer.ResultCode.SUCCESS_RC) {
            throw new IOException("cannot move " + archive.getFileName() + " from javax to jakarta: " + result);
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
            return option == AppOption.RULES_RENAMES ? MovedPackages.RESOURCE : null;
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
            return name -> name.equals(MovedPackages.RESOURCE)
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
