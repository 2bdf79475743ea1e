// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.qiantang.portal.core.theme.Theme;
import org.qiantang.portal.core.theme.Themes;

/** Reads a theme package that anybody may have made; finds everything that is wrong with it at once. */
@ApplicationScoped
class PackageReader {

    @Inject
    Themes themes;

    /** @return empty if there are problems, which are then among {@code problems} */
    Optional<ThemePackage> read(byte[] zip, String site, Problems problems) {
        SortedMap<String, byte[]> files = PackageArchive.read(zip, problems);
        PictureCheck pictures = new PictureCheck(problems);
        files.forEach((file, content) -> {
            if (file.startsWith("img/") || file.endsWith(".woff2")) pictures.check(file, content);
        });
        if (files.isEmpty() && !problems.isEmpty()) return Optional.empty();
        Optional<Declaration> declared = new DeclarationReader(files, problems, themes).read(site);
        if (declared.isEmpty()) return Optional.empty();
        Declaration declaration = declared.get();
        Theme base = themes.findBundled(declaration.base()).orElseThrow();
        ContrastCheck.check(declaration, base, problems);
        declaration.layouts().forEach((layout, regions) -> {
            byte[] template = files.get("layouts/" + layout + ".mustache");
            if (template != null) new LayoutCheck(layout, regions, problems).check(template);
        });
        String hash = hash(zip);
        UnaryOperator<String> addresses = path -> ThemePackage.address(declaration.key(), hash, path);
        StyleCheck styles = new StyleCheck(problems, files, addresses, ContrastCheck.palettes(declaration, base));
        List<String> rules = declaration.styles().stream().map(styles::rewrite).toList();
        if (!problems.isEmpty()) return Optional.empty();
        String sheet = new PackageSheet(declaration, addresses).write(rules);
        return Optional.of(new ThemePackage(declaration, hash, files, sheet));
    }

    Theme base(Declaration declaration) {
        return themes.findBundled(declaration.base())
                .orElseThrow(() -> new IllegalStateException("no theme " + declaration.base()));
    }

    private static String hash(byte[] zip) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(zip));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
