// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.content;

import java.util.List;
import java.util.Locale;

/** The values of a preference that depend on a site, such as its columns; for people who set windows up. */
public interface PreferenceChoices {

    /** Name of the portlet application whose portlets have the preference. */
    String application();

    /** Name of the preference. */
    String preference();

    /** What can be chosen on a site, in the order in which it is to be offered. */
    List<Choice> list(String site, Locale language);

    /**
     * A value.
     *
     * @param value as the portlet wants it
     * @param name as people call it
     */
    record Choice(String value, String name) {}
}
