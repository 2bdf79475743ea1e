// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiantang.administration.web.KnownHere;

class HereTest {

    @Test
    void navigation_keeps_what_was_asked_and_leaves_out_what_was_not() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("text", "李 & 娜");
        asked.put("kind", "");

        assertThat(KnownHere.of("admin").goTo("accounts", asked))
                .isEqualTo("accounts?faces-redirect=true&text=%E6%9D%8E+%26+%E5%A8%9C");
    }

    @Test
    @DisplayName("A2 who has not signed in is led to it and back, and sees nothing")
    void who_has_not_signed_in_is_led_to_it_and_back() {
        KnownHere here = KnownHere.anonymous().at("account", "li.na");

        assertThat(here.sees("portal:account:view", false)).isFalse();
        assertThat(here.sees("", false)).isFalse();
        assertThat(here.getSignIn()).isEqualTo("/_sign-in?return=%2Fpage%3F%7Baccount%3Dli.na%7D");
    }

    @Test
    void a_screen_for_everybody_needs_no_permission_but_a_name() {
        assertThat(KnownHere.of("wang.fang").sees("", false)).isTrue();
        assertThat(KnownHere.of("wang.fang").sees("portal:account:view", false)).isFalse();
    }

    @Test
    @DisplayName("A4 what was done is told in words of our own, whatever an address says")
    void what_was_done_is_told_in_words_of_our_own() {
        assertThat(KnownHere.of("admin").at("done", "accountAdded").getDone()).isEqualTo("账号已建立。");
        assertThat(KnownHere.of("admin")
                        .at("done", "accountAdded")
                        .in(Locale.ENGLISH)
                        .getDone())
                .isEqualTo("The account was added.");
        assertThat(KnownHere.of("admin").at("done", "<b>").getDone()).isEmpty();
        assertThat(KnownHere.of("admin").at("done", "accountAdded").renderUrl(Map.of()))
                .doesNotContain("done");
    }

    @Test
    void pages_of_a_list_are_counted_from_one() {
        KnownHere here = KnownHere.of("admin").at("page", "2").at("text", "li");

        Pages pages = Pages.of(here, Pages.asked(here), 20, 41);

        assertThat(pages.summary()).isEqualTo("共 41 条，第 2 / 3 页");
        assertThat(pages.previous()).isEqualTo("/page?{text=li}");
        assertThat(pages.next()).isEqualTo("/page?{page=3, text=li}");
        assertThat(Pages.asked(KnownHere.of("admin").at("page", "0"))).isEqualTo(1);
        assertThat(Pages.asked(KnownHere.of("admin").at("page", "-1 or 1=1"))).isEqualTo(1);
    }

    @Test
    void times_are_those_of_china() {
        var moment = java.time.Instant.parse("2026-11-26T16:30:05Z");

        assertThat(KnownHere.of("admin").minute(moment)).isEqualTo("2026-11-27 00:30");
        assertThat(KnownHere.of("admin").second(moment)).isEqualTo("2026-11-27 00:30:05");
        assertThat(KnownHere.of("admin").minute(null)).isEmpty();
    }
}
