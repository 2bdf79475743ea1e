// SPDX-License-Identifier: Apache-2.0
package org.qiantang.links;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.portlet.PortletPreferences;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LocalizedPreferencesTest {

    private final PortletPreferences stored = preferences(Map.of(
            "items", new String[] {"首页 | /", "新闻 | /news"},
            "items.en", new String[] {"Home | /"},
            "html", new String[] {"<p>你好</p>"},
            "html.en", new String[] {" "}));

    @Test
    @DisplayName("L1 a preference is read in the language of the page")
    void a_preference_is_read_in_the_language_of_the_page() {
        assertThat(in(Locale.SIMPLIFIED_CHINESE).list("items")).containsExactly("首页 | /", "新闻 | /news");
        assertThat(in(Locale.ENGLISH).list("items")).containsExactly("Home | /");
        assertThat(in(Locale.UK).list("items")).containsExactly("Home | /");
    }

    @Test
    @DisplayName("L1 where a language has nothing the first one shows")
    void where_a_language_has_nothing_the_first_one_shows() {
        assertThat(in(Locale.FRENCH).list("items")).hasSize(2);
        assertThat(in(Locale.ENGLISH).text("html")).isEqualTo("<p>你好</p>");
        assertThat(in(Locale.ENGLISH).text("unknown")).isEmpty();
    }

    private LocalizedPreferences in(Locale language) {
        return new LocalizedPreferences(stored, language);
    }

    private static PortletPreferences preferences(Map<String, String[]> values) {
        Class<?>[] types = {PortletPreferences.class};
        return (PortletPreferences)
                Proxy.newProxyInstance(types[0].getClassLoader(), types, (proxy, method, arguments) -> {
                    if (method.getName().equals("getValues"))
                        return values.getOrDefault(arguments[0], (String[]) arguments[1]);
                    throw new UnsupportedOperationException(method.toString());
                });
    }
}
