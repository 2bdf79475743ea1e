// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.security.Problem;

/** The templates that sites can be made of (网站模板). To be injected. */
public interface SiteTemplates {

    /** All templates, in the order in which they are offered, with texts in this language. */
    List<SiteTemplate> list(Locale language);

    /** The template with this key. */
    Optional<SiteTemplate> find(String key, Locale language);

    /**
     * What is wrong with some answers; empty if nothing is. A problem's field is the key of its question, or
     * {@code template} if there is no such template.
     *
     * @param answers by the keys of the questions; a question without one counts as answered with nothing
     */
    List<Problem> check(String template, Map<String, String> answers);

    /**
     * The host names that a new site would get if it names none.
     *
     * @param parent key of the site above it
     */
    List<String> hosts(String key, String parent);
}
