// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineCodeTest {
    private final InlineCode code = new InlineCode("w_permit_");

    private String styled(String style) {
        code.style("field", style);
        return code.take();
    }

    @ParameterizedTest
    @CsvSource({
        "</script>, \\u003c/script\\u003e",
        "<!--, \\u003c!--",
        "]]>, ]]\\u003e",
        "a\"b, a\\\"b",
        "a\\, a\\\\",
        "\u2028x\u2029, \\u2028x\\u2029"
    })
    void no_text_ends_its_quotes_or_its_script(String text, String written) {
        assertThat(styled(text)).isEqualTo("qiantangBridge.style(\"field\",\"" + written + "\");");
    }

    @Test
    void lines_and_control_characters_are_escaped() {
        assertThat(styled("a\nb\r\t\0")).contains("\"a\\u000ab\\u000d\\u0009\\u0000\"");
    }

    @Test
    void ids_and_events_are_quoted_too() {
        code.handler("\");alert(1);(\"", "click\"", "go()");

        assertThat(code.take())
                .isEqualTo("qiantangBridge.on(\"\\\");alert(1);(\\\"\",\"click\\\"\",function(event){go()\n});");
    }

    @Test
    void a_comment_at_the_end_of_a_handler_does_not_swallow_what_follows() {
        code.handler("a", "click", "go() // to the list");
        code.style("b", "width:1em");

        assertThat(code.take()).contains("// to the list\n});qiantangBridge.style(");
    }

    @Test
    void scripts_are_kept_apart() {
        code.script("var a = 1");
        code.script("// nothing");
        code.script("(function(){})()");

        assertThat(code.take()).isEqualTo("var a = 1\n;// nothing\n;(function(){})()\n;");
    }

    @Test
    void everything_is_taken_once() {
        assertThat(code.isEmpty()).isTrue();
        code.script("go()");

        assertThat(code.isEmpty()).isFalse();
        assertThat(code.take()).isNotEmpty();
        assertThat(code.take()).isEmpty();
    }

    @Test
    void code_waits_for_the_files_that_it_needs() {
        code.file("/town/jakarta.faces.resource/map.js.xhtml?ln=maps&v=\"1\"");
        code.file("/town/map.css");
        code.file("/town/map.css");
        code.script("go()");

        assertThat(code.isEmpty()).isFalse();
        assertThat(code.take())
                .isEqualTo("qiantangBridge.load([\"/town/jakarta.faces.resource/map.js.xhtml?ln=maps&v=\\\"1\\\"\","
                        + "\"/town/map.css\"],function(){go()\n;\n});");
        assertThat(code.isEmpty()).isTrue();
    }

    @Test
    void elements_without_an_id_get_different_ones_of_the_window() {
        assertThat(code.nextId(false)).startsWith("w_permit_").isNotEqualTo(code.nextId(false));
        assertThat(code.nextId(true))
                .as("an answer to a script comes into a page that has ids already")
                .startsWith("w_permit_-s");
    }
}
