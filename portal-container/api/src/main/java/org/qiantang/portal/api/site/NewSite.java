// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A site to be made of a template.
 *
 * @param template key of the template
 * @param key of the new site: lower-case letters, digits and hyphens; no site has it yet
 * @param parent key of the site above it
 * @param hosts host names, the first one canonical; empty for those that the site above has for such sites (四级域名)
 * @param answers by the keys of the template's questions
 * @param organisation code of the organisation that owns it (主办单位); null for none
 * @param manager account of who looks after it at first; null for nobody yet
 */
public record NewSite(
        String template,
        String key,
        String parent,
        List<String> hosts,
        Map<String, String> answers,
        @Nullable String organisation,
        @Nullable String manager) {

    public NewSite {
        hosts = List.copyOf(hosts);
        answers = Map.copyOf(answers);
    }
}
