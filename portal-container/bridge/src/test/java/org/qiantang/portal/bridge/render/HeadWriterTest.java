// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.bridge.fake.PlainWriter;
import org.qiantang.portal.bridge.render.HeadWriter.HeadElement;

class HeadWriterTest {
    private final StringWriter out = new StringWriter();
    private final HeadWriter head = new HeadWriter(new PlainWriter(out), out);

    private void element(String name, String attribute, String value, String text) throws IOException {
        head.startElement(name, null);
        if (!attribute.isEmpty()) head.writeURIAttribute(attribute, value, null);
        head.write(text);
        head.endElement(name);
    }

    @Test
    void the_head_of_a_view_is_taken_element_by_element() throws IOException {
        head.startElement("head", null);
        head.writeAttribute("id", "w_permit_:head", null);
        element("script", "src", "/town/a.js", "");
        head.write("\n  ");
        element("link", "href", "/town/a.css", "");
        element("style", "", "", "p{}");
        head.endElement("head");

        assertThat(head.elements())
                .containsExactly(
                        new HeadElement("script", "/town/a.js", "<script src=\"/town/a.js\"></script>"),
                        new HeadElement("link", "/town/a.css", "<link href=\"/town/a.css\"></link>"),
                        new HeadElement("style", "", "<style>p{}</style>"));
    }

    @Test
    void a_window_gives_the_page_no_title_and_no_base() throws IOException {
        element("title", "", "", "Permits");
        element("base", "href", "https://elsewhere.example/", "");
        element("meta", "", "", "");

        assertThat(head.elements()).extracting(HeadElement::name).containsExactly("meta");
    }

    @Test
    void what_is_inside_of_an_element_belongs_to_it() throws IOException {
        head.startElement("noscript", null);
        element("img", "src", "/town/pixel.png", "");
        head.endElement("noscript");
        element("script", "src", "/town/a.js", "");

        assertThat(head.elements()).extracting(HeadElement::address).containsExactly("/town/a.js");
    }
}
