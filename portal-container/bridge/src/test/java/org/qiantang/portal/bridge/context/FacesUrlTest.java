// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.portlet.faces.Bridge.PortletPhase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.bridge.call.BridgeCall;
import org.qiantang.portal.bridge.fake.FakeCall;

class FacesUrlTest {
    private final BridgeCall call = new FakeCall().in(PortletPhase.HEADER_PHASE);

    private FacesUrl parsed(String url) {
        return FacesUrl.parse(url, call).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "/town/WEB-INF/views/list.xhtml, /WEB-INF/views/list.xhtml",
        "/town/list.xhtml?a=1, /list.xhtml",
        "list.xhtml, /WEB-INF/views/list.xhtml",
        "steps/second.xhtml#top, /WEB-INF/views/steps/second.xhtml",
        "?page=2, /WEB-INF/views/form.xhtml",
        "#top, /WEB-INF/views/form.xhtml"
    })
    void an_address_in_the_application_has_a_path_in_it(String url, String path) {
        assertThat(parsed(url).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/other/list.xhtml",
                "/townhall/list.xhtml",
                "/town",
                "/",
                "//elsewhere.example/town/list.xhtml",
                "https://elsewhere.example/town/list.xhtml",
                "javascript:alert(1)",
                "mailto:mayor@town.example"
            })
    void addresses_elsewhere_are_left_alone(String url) {
        assertThat(FacesUrl.parse(url, call)).isEmpty();
    }

    @Test
    void parameters_are_decoded_and_keep_their_order_and_their_many_values() {
        Map<String, String[]> parameters = parsed("/town/list.xhtml?b=%E6%9D%AD&amp;a=1&a=2&empty=&bare&c=x%26y+z#a=3")
                .parameters();

        assertThat(parameters.keySet()).containsExactly("b", "a", "empty", "bare", "c");
        assertThat(parameters.get("b")).containsExactly("杭");
        assertThat(parameters.get("a")).containsExactly("1", "2");
        assertThat(parameters.get("empty")).containsExactly("");
        assertThat(parameters.get("bare")).containsExactly("");
        assertThat(parameters.get("c")).containsExactly("x&y z");
    }

    @Test
    void a_fragment_is_kept_with_its_mark() {
        assertThat(parsed("/town/list.xhtml?a=1#row-3").fragment()).isEqualTo("#row-3");
        assertThat(parsed("/town/list.xhtml").fragment()).isEmpty();
    }

    @Test
    void further_parameters_take_the_place_of_those_of_the_same_name() {
        FacesUrl more = parsed("/town/list.xhtml?a=1&b=2").with(Map.of("a", List.of("3", "4")));

        assertThat(more.parameters().get("a")).containsExactly("3", "4");
        assertThat(more.parameters().get("b")).containsExactly("2");
    }

    @Test
    void views_files_and_resources_that_need_the_session_are_told_apart() {
        FacesUrl view = parsed("/town/list.xhtml");
        FacesUrl file = parsed("/town/jakarta.faces.resource/jquery/jquery.js.xhtml?ln=primefaces");
        FacesUrl dynamic =
                parsed("/town/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=abc");

        assertThat(view.isView()).isTrue();
        assertThat(view.isResource()).isFalse();
        assertThat(file.isView()).isFalse();
        assertThat(file.isDynamicResource()).isFalse();
        assertThat(dynamic.isDynamicResource()).isTrue();
        assertThat(parsed("/town/picture.png").isView()).isFalse();
    }
}
