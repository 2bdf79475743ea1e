// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.core.security.signin.SignIn;
import org.qiantang.portal.views.Messages;

class OwnPageTextsTest {
    private static final Pattern TEXT = Pattern.compile("\\{\\{msg\\.([^}]+)}}");

    private final Map<String, String> english = texts(Locale.ENGLISH);

    private static Map<String, String> texts(Locale language) {
        return new Messages(OwnPageTextsTest.class.getClassLoader(), "org.qiantang.portal.web.ownpage.messages")
                .of(language);
    }

    @Test
    void the_languages_have_the_same_texts() {
        assertThat(english.keySet()).isEqualTo(texts(Locale.SIMPLIFIED_CHINESE).keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sign-in",
                "choose-password",
                "enter-code",
                "set-up-second-step",
                "recovery-codes",
                "catalogue",
                "register",
                "register-sent",
                "confirm-registration",
                "registration-done",
                "confirm-mail",
                "mail-done",
                "reset",
                "reset-sent",
                "link-password",
                "password-done",
                "link-over"
            })
    void every_text_of_a_page_is_there(String view) throws IOException {
        assertThat(english).containsKey(view + ".title");
        assertThat(TEXT.matcher(template(view)).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(english).containsKey(key));
    }

    @Test
    void a_crowd_is_told_so_in_a_whole_document_of_its_own() throws IOException {
        assertThat(template("crowded")).startsWith("<!DOCTYPE html>").contains("<html lang=", "</html>");
        assertThat(TEXT.matcher(template("crowded")).results().map(found -> found.group(1)))
                .contains("crowded")
                .allSatisfy(key -> assertThat(english).containsKey(key));
    }

    private static String template(String view) throws IOException {
        try (InputStream file = OwnPageTextsTest.class.getResourceAsStream("views/" + view + ".mustache")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void every_password_that_is_not_taken_is_answered() {
        assertThat(Arrays.stream(SignIn.Choice.values()).filter(choice -> choice != SignIn.Choice.TAKEN))
                .allSatisfy(choice -> assertThat(english).containsKey("mistake." + choice.name()));
    }

    @ParameterizedTest
    @CsvSource({
        "displayName,MISSING TOO_LONG INVALID",
        "mail,MISSING TOO_LONG INVALID SEPARATED",
        "creditCode,MISSING INVALID",
        "name,MISSING INVALID TAKEN TOO_OFTEN",
        "newPassword,TOO_SHORT TOO_LONG COMMON CONTAINS_NAME"
    })
    void every_problem_of_a_form_for_links_has_a_sentence(String field, String kinds) {
        for (String kind : kinds.split(" ")) {
            assertThat(Problem.Kind.valueOf(kind)).isNotNull();
            assertThat(english).containsKey("mistake." + field + "." + kind);
        }
    }
}
