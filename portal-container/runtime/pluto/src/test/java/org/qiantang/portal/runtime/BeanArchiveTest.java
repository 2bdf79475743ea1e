// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pluto.container.bean.processor.PortletCDIExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class BeanArchiveTest {
    private static final Pattern JAVAX = Pattern.compile("(?<!:L)javax/(portlet|servlet)/");

    private static Path classes() throws Exception {
        URL anchor =
                PortletCDIExtension.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(anchor.toURI());
    }

    private static List<String> excluded() throws Exception {
        Path beans = classes().resolve("META-INF/beans.xml");
        NodeList excludes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(beans.toFile())
                .getElementsByTagName("exclude");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < excludes.getLength(); i++) names.add(((Element) excludes.item(i)).getAttribute("name"));
        return names;
    }

    @Test
    @DisplayName("mend 1: what the bean archive leaves out does exist")
    void excludes_name_real_packages() throws Exception {
        for (String name : excluded()) {
            Path folder = classes().resolve(name.replace(".**", "").replace('.', '/'));
            assertThat(folder).as(name).isDirectory();
        }
    }

    @Test
    @DisplayName("mend 1: the packages that broke deployments are left out")
    void the_troublemakers_are_excluded() throws Exception {
        assertThat(excluded())
                .contains(
                        "org.apache.pluto.container.impl.**",
                        "org.apache.pluto.container.util.**",
                        "org.apache.pluto.container.om.**",
                        "org.apache.pluto.container.bean.mvc.**");
        assertThat(classes().resolve("META-INF/services/jakarta.ws.rs.ext.RuntimeDelegate"))
                .doesNotExist();
    }

    @Test
    void nothing_in_the_moved_classes_speaks_javax_portlet() throws Exception {
        try (var files = Files.walk(classes().resolve("org/apache/pluto"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".class")))
                    .noneMatch(BeanArchiveTest::namesJavaxPortlet);
        }
    }

    private static boolean namesJavaxPortlet(Path file) {
        try {
            String content = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
            // The transformer leaves bounds of generic methods (<T::Ljavax/…>) as they are; nobody reads them.
            return JAVAX.matcher(content).find();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_service_files_name_classes_of_this_archive() throws Exception {
        for (String service :
                List.of("jakarta.servlet.ServletContainerInitializer", "jakarta.enterprise.inject.spi.Extension")) {
            Path file = classes().resolve("META-INF/services").resolve(service);
            String named = Objects.requireNonNull(Files.readString(file)).strip();
            assertThat(classes().resolve(named.replace('.', '/') + ".class")).exists();
        }
    }
}
