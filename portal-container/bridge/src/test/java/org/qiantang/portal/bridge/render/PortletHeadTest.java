// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.portlet.faces.Bridge.PortletPhase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.bridge.fake.FakeCall;
import org.qiantang.portal.bridge.fake.FakeFaces;
import org.qiantang.portal.bridge.fake.FakePage;
import org.qiantang.portal.bridge.render.HeadWriter.HeadElement;

class PortletHeadTest {
    private final FakePage page = new FakePage();
    private final FakeCall window = new FakeCall();

    private List<String> identities(String... addresses) {
        FakeFaces faces = new FakeFaces(window.in(PortletPhase.HEADER_PHASE), page.response());
        for (String address : addresses) {
            PortletHead.add(faces, new HeadElement("script", address, "<script src=\"" + address + "\"></script>"));
        }
        return page.identities();
    }

    @Test
    void a_file_of_primefaces_is_the_same_in_all_applications() {
        assertThat(identities(
                        "/town/jakarta.faces.resource/jquery/jquery.js.xhtml?ln=primefaces&v=15.0.13",
                        "/port/jakarta.faces.resource/jquery/jquery.js.xhtml?ln=primefaces&amp;v=15.0.13"))
                .containsExactly(
                        "faces:primefaces jquery/jquery.js.xhtml 15.0.13",
                        "faces:primefaces jquery/jquery.js.xhtml 15.0.13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta.faces", "primefaces", "primefaces-hangzhou", "qiantang-bridge"})
    void known_libraries_are_shared(String library) {
        assertThat(identities("/town/jakarta.faces.resource/a.js.xhtml?ln=" + library))
                .containsExactly("faces:" + library + " a.js.xhtml ");
    }

    @Test
    void a_file_of_the_same_name_in_another_application_is_another_file() {
        assertThat(identities(
                        "/town/jakarta.faces.resource/permit.css.xhtml?ln=permit",
                        "/port/jakarta.faces.resource/permit.css.xhtml?ln=permit",
                        "/port/jakarta.faces.resource/permit.css.xhtml"))
                .doesNotHaveDuplicates()
                .allMatch(identity -> identity.startsWith("faces /"));
    }

    @Test
    void an_application_can_say_which_other_libraries_are_shared() {
        window.withContextParameter("org.qiantang.portal.bridge.SHARED_LIBRARIES", "maps, charts");

        assertThat(identities(
                        "/town/jakarta.faces.resource/a.js.xhtml?ln=charts",
                        "/town/jakarta.faces.resource/a.js.xhtml?ln=chart"))
                .containsExactly("faces:charts a.js.xhtml ", "faces /town/jakarta.faces.resource/a.js.xhtml?ln=chart ");
    }

    @Test
    void what_loads_no_file_is_known_by_its_markup() {
        FakeFaces faces = new FakeFaces(window.in(PortletPhase.HEADER_PHASE), page.response());
        PortletHead.add(faces, new HeadElement("style", "", "<style>p{}</style>"));

        assertThat(page.identities()).containsExactly("faces <style>p{}</style> ");
        assertThat(page.markup()).containsExactly("<style>p{}</style>");
    }

    @Test
    void outside_of_the_header_nothing_is_added_to_the_page() {
        FakeFaces faces = new FakeFaces(window.in(PortletPhase.RESOURCE_PHASE), "an answer to a script");
        PortletHead.add(faces, new HeadElement("style", "", "<style>p{}</style>"));

        assertThat(page.identities()).isEmpty();
    }
}
