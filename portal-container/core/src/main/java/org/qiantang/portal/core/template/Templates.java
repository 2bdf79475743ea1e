// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.site.SiteTemplate;
import org.qiantang.portal.api.site.SiteTemplates;
import org.qiantang.portal.core.blueprint.SiteHosts;
import org.qiantang.portal.core.portlet.PortletCatalogue;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteIdentity;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.core.site.Texts;

/** The templates that come with the portal. */
@ApplicationScoped
public class Templates implements SiteTemplates {

    private static final String FOLDER = "/META-INF/qiantang/templates/";
    private static final List<String> BUNDLED = List.of("department", "bureau", "district", "thematic");

    private final List<Template> all =
            BUNDLED.stream().map(key -> new TemplateReader().read(text(key))).toList();

    @Inject
    Sites sites;

    @Inject
    PortletCatalogue portlets;

    static String text(String key) {
        try (InputStream file = Templates.class.getResourceAsStream(FOLDER + key + ".yaml")) {
            return new String(Objects.requireNonNull(file, key).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<SiteTemplate> list(Locale language) {
        return all.stream().map(template -> template.in(language)).toList();
    }

    @Override
    public Optional<SiteTemplate> find(String key, Locale language) {
        return find(key).map(template -> template.in(language));
    }

    Optional<Template> find(String key) {
        return all.stream().filter(template -> template.key().equals(key)).findFirst();
    }

    /** Whether a portlet, {@code application/name}, is there. */
    boolean isDeployed(String portlet) {
        int slash = portlet.indexOf('/');
        return slash > 0
                && portlets.find(portlet.substring(0, slash), portlet.substring(slash + 1))
                        .isPresent();
    }

    @Override
    public List<Problem> check(String template, Map<String, String> answers) {
        return find(template)
                .map(known -> known.check(answers))
                .orElseGet(() -> List.of(Problem.of("template", Problem.Kind.UNKNOWN, template)));
    }

    @Override
    public List<String> hosts(String key, String parent) {
        Site nameless = new Site(
                key,
                parent,
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                List.of(),
                "",
                List.of(),
                SiteIdentity.NONE,
                Map.of(),
                List.of());
        return SiteHosts.named(nameless, sites.findByKey(parent)).hosts();
    }
}
