// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BridgeTextsTest {
    private static Properties texts(String language) throws IOException {
        String file = "/org/qiantang/portal/bridge/messages_" + language + ".properties";
        try (InputStream stream = Objects.requireNonNull(BridgeTextsTest.class.getResourceAsStream(file), file)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        }
    }

    @Test
    void all_languages_say_the_same_things() throws IOException {
        Properties english = texts("en");
        Properties chinese = texts("zh_CN");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(chinese.values()).allMatch(text -> text.toString().matches("(?s).*\\p{IsHan}.*"));
    }
}
