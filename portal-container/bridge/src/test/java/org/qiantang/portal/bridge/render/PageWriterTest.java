// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.portlet.faces.Bridge.PortletPhase;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.bridge.call.BridgeCall;
import org.qiantang.portal.bridge.fake.FakeCall;
import org.qiantang.portal.bridge.fake.FakeFaces;
import org.qiantang.portal.bridge.fake.PlainWriter;

class PageWriterTest {
    private final StringWriter out = new StringWriter();
    private final BridgeCall call = new FakeCall().in(PortletPhase.HEADER_PHASE);

    private PageWriter writer(boolean byScript) {
        return new PageWriter(new PlainWriter(out), call, new InlineCode(FakeCall.NAMESPACE), byScript);
    }

    private String finished(ResponseWriter writer) throws IOException {
        FacesContext faces = new FakeFaces(call, "");
        faces.setResponseWriter(writer);
        PageWriter.finish(faces);
        writer.flush();
        return out.toString();
    }

    /** An element with attributes, each of the form {@code name=value}. */
    private static void element(ResponseWriter writer, String name, @Nullable String text, String... attributes)
            throws IOException {
        writer.startElement(name, null);
        for (String attribute : attributes) {
            int equals = attribute.indexOf('=');
            writer.writeAttribute(attribute.substring(0, equals), attribute.substring(equals + 1), null);
        }
        if (text != null) writer.writeText(text, null);
        writer.endElement(name);
    }

    // ------------------------------------------------------------------ pages

    @Test
    void scripts_of_a_page_carry_its_nonce() throws IOException {
        PageWriter page = writer(false);
        element(page, "script", "go()", "type=text/javascript", "nonce=forged");

        assertThat(finished(page)).isEqualTo("<script type=\"text/javascript\" nonce=\"n0nce\">go()</script>");
    }

    @Test
    void style_sheets_in_a_page_carry_its_nonce() throws IOException {
        PageWriter page = writer(false);
        element(page, "style", "p{}");

        assertThat(finished(page)).isEqualTo("<style nonce=\"n0nce\">p{}</style>");
    }

    @Test
    void handlers_are_set_by_script() throws IOException {
        PageWriter page = writer(false);
        element(page, "button", "Send", "id=form:send", "onclick=send(\"a\")", "class=main");

        assertThat(finished(page))
                .startsWith("<button id=\"form:send\" class=\"main\">Send</button><script nonce=\"n0nce\">")
                .contains("qiantangBridge.on(\"form:send\",\"click\",function(event){send(\"a\")\n});")
                .doesNotContain("onclick");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "onClick", "ONLOAD", "onanimationstart"})
    void no_spelling_of_a_handler_gets_through(String name) throws IOException {
        PageWriter page = writer(false);
        element(page, "img", null, "id=i", name + "=go()");

        assertThat(finished(page)).doesNotContainIgnoringCase(name + "=");
    }

    @Test
    void styles_of_elements_are_set_by_script() throws IOException {
        PageWriter page = writer(false);
        element(page, "div", "x", "id=box", "style=width:50%");

        assertThat(finished(page))
                .startsWith("<div id=\"box\">x</div>")
                .contains("qiantangBridge.style(\"box\",\"width:50%\");")
                .doesNotContain(" style=");
    }

    @Test
    void an_element_without_an_id_gets_one_if_a_script_must_find_it() throws IOException {
        PageWriter page = writer(false);
        element(page, "div", "x", "style=width:50%");
        element(page, "div", "y", "class=plain");

        assertThat(finished(page))
                .contains("<div id=\"w_permit_-e0\">x</div><div class=\"plain\">y</div>")
                .contains("qiantangBridge.style(\"w_permit_-e0\"");
    }

    @Test
    void a_blank_style_needs_no_script() throws IOException {
        PageWriter page = writer(false);
        element(page, "div", "x", "id=box", "style= ");

        assertThat(finished(page)).isEqualTo("<div id=\"box\">x</div>");
    }

    @Test
    void what_looks_like_a_handler_and_is_none_stays() throws IOException {
        PageWriter page = writer(false);
        element(page, "div", "x", "on=1", "on-line=2", "data-onclick=3");

        assertThat(finished(page)).isEqualTo("<div on=\"1\" on-line=\"2\" data-onclick=\"3\">x</div>");
    }

    @Test
    void a_handler_cannot_end_the_script_that_sets_it() throws IOException {
        PageWriter page = writer(false);
        element(page, "button", "x", "id=b", "onclick=say('</script><img src=x>'); say('<!-- ')");

        String script = finished(page).substring("<button id=\"b\">x</button>".length());
        assertThat(script).containsOnlyOnce("</script>").endsWith("</script>").doesNotContain("<!--");
    }

    @Test
    @DisplayName("P10 a fragment has neither doctype nor body of its own")
    void a_document_becomes_a_part_of_a_page() throws IOException {
        PageWriter page = writer(false);
        page.writePreamble("<?xml version='1.0' ?>");
        page.writeDoctype("<!DOCTYPE html>");
        page.startElement("html", null);
        page.startElement("body", null);
        page.writeAttribute("class", "permit", null);
        page.writeText("x", null);
        page.endElement("body");
        page.endElement("html");

        assertThat(finished(page)).isEqualTo("<div><div class=\"permit\">x</div></div>");
    }

    @Test
    void clones_add_to_the_same_script() throws IOException {
        PageWriter page = writer(false);
        StringWriter part = new StringWriter();
        ResponseWriter clone = page.cloneWithWriter(part);
        element(clone, "div", "x", "id=box", "style=width:50%");
        page.write(part.toString());

        assertThat(finished(page)).contains("<div id=\"box\">x</div>").contains("qiantangBridge.style(\"box\"");
    }

    @Test
    void a_view_without_handlers_needs_no_script() throws IOException {
        PageWriter page = writer(false);
        element(page, "p", "x");

        assertThat(finished(page)).isEqualTo("<p>x</p>");
    }

    // ------------------------------------------------------------------ answers to scripts

    @Test
    void in_an_answer_to_a_script_all_code_becomes_one_evaluation() throws IOException {
        PageWriter answer = writer(true);
        answer.startElement("changes", null);
        answer.startElement("update", null);
        answer.startCDATA();
        element(answer, "div", "x", "id=box", "style=width:50%", "onclick=go()");
        element(answer, "script", "first()", "id=s1");
        element(answer, "script", "second()", "type=text/javascript");
        answer.endCDATA();
        answer.endElement("update");
        answer.endElement("changes");

        assertThat(finished(answer))
                .isEqualTo("<changes><update><![CDATA[<div id=\"box\">x</div>]]></update><eval><![CDATA["
                        + "qiantangBridge.style(\"box\",\"width:50%\");"
                        + "qiantangBridge.on(\"box\",\"click\",function(event){go()\n});"
                        + "first()\n;second()\n;]]></eval></changes>");
    }

    @Test
    void code_cannot_end_the_section_that_it_is_in() throws IOException {
        PageWriter answer = writer(true);
        answer.startElement("changes", null);
        element(answer, "script", "if (a[b[0]]>1) go()");
        answer.endElement("changes");

        assertThat(finished(answer)).contains("a[b[0]]]]><![CDATA[>1)");
    }

    @Test
    void files_and_data_stay_elements_in_an_answer_to_a_script() throws IOException {
        PageWriter answer = writer(true);
        answer.startElement("changes", null);
        element(answer, "script", null, "src=/town/map.js");
        element(answer, "script", "{}", "type=application/json");
        answer.endElement("changes");

        assertThat(finished(answer))
                .contains("<script src=\"/town/map.js\"></script>")
                .contains("<script type=\"application/json\">{}</script>")
                .doesNotContain("<eval>");
    }

    @Test
    void an_answer_without_code_evaluates_nothing() throws IOException {
        PageWriter answer = writer(true);
        answer.startElement("changes", null);
        answer.endElement("changes");

        assertThat(finished(answer)).isEqualTo("<changes></changes>");
    }
}
