// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.portlet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A preference that a portlet declares (Portlet 3.0, 20.4), for people who set windows up.
 *
 * @param name as portlets ask for it
 * @param values where it starts
 * @param readOnly whether nobody may set it
 * @param titles what it is called, by language: the portlet's resource {@code jakarta.portlet.preference.name.NAME}; else the name
 * @param helps what it is for, by language: {@code jakarta.portlet.preference.description.NAME}; may be empty
 * @param choices the values it can have and what they are called, by language:
 *     {@code jakarta.portlet.preference.value.NAME.VALUE}; empty if it can have any
 */
public record PreferenceDescription(
        String name,
        List<String> values,
        boolean readOnly,
        Function<Locale, String> titles,
        Function<Locale, String> helps,
        Function<Locale, Map<String, String>> choices) {

    public PreferenceDescription {
        values = List.copyOf(values);
    }
}
