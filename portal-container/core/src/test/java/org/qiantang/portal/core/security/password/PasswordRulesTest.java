// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.core.security.password.PasswordRules.Strength;

class PasswordRulesTest {

    private static final List<String> LIN = List.of("lin.hejing", "林和靖", "plumtree_1004@hangzhou.example");

    private static Optional<Problem.Kind> problem(String password, Strength strength) {
        return PasswordRules.problem("password", password, strength, LIN).map(Problem::kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cranes over gushan",
                "kxwqzjvm4",
                "四月里的断桥残雪和龙井茶",
                "梅妻鹤子的湖心亭看雪",
                "tram 4 leaves at dawn",
                "mV8#rq2!Lw"
            })
    void long_and_uncommon_is_good_whatever_characters_it_has(String password) {
        assertThat(problem(password, Strength.CITIZEN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"three pools mirroring the moon", "cranes over gushan", "kxwqzjvm4ptz"})
    void staff_need_more(String password) {
        assertThat(problem(password, Strength.STAFF)).isEmpty();
        assertThat(problem(password.substring(0, 11), Strength.STAFF)).contains(Problem.Kind.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "woaini1314",
                "woaini520520",
                "WoAiNi1314!",
                "w0aini1314",
                "5201314520",
                "1314520a",
                "zhangwei123",
                "zhangwei1990",
                "wangfang888",
                "hangzhou2026",
                "Hangzhou2026!",
                "!Hangzhou2026",
                "Xihu123456",
                "qiantang123",
                "zhongguo666",
                "mima123456",
                "baobei520",
                "laopo1314",
                "19900101",
                "20081008",
                "13145201314",
                "qwertyuiop",
                "1qaz2wsx3edc",
                "asdfghjkl;",
                "aaaaaaaaaaaa",
                "abcdefgh",
                "1234567890",
                "a123456789",
                "qq123456789",
                "password1234",
                "P@ssw0rd2026",
                "iloveyou1314",
                "administrator1",
                "weirenminfuwu",
                "sunshine2020"
            })
    void what_many_people_choose_is_not_good(String password) {
        assertThat(problem(password, Strength.CITIZEN)).contains(Problem.Kind.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hangzhouxihu2026", "woaini5201314888", "zhangweibaobei1314", "passwordpassword1"})
    void long_rows_of_common_words_do_not_do_for_staff(String password) {
        assertThat(problem(password, Strength.STAFF)).contains(Problem.Kind.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lin.hejing", "Lin.HeJing!9", "hejing2026x", "plumtree_1004", "林和靖林和靖林和靖", "hejing-plumtree"})
    void what_others_know_of_the_owner_is_not_good(String password) {
        assertThat(problem(password, Strength.CITIZEN)).contains(Problem.Kind.CONTAINS_NAME);
    }

    @Test
    void a_name_within_a_long_password_does_no_harm() {
        assertThat(problem("hejing keeps cranes and plums", Strength.STAFF)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1234567,CITIZEN,TOO_SHORT,8", "一二三四五六七,CITIZEN,TOO_SHORT,8", "'',STAFF,TOO_SHORT,12"})
    void the_shortest_length_is_told(String password, Strength strength, Problem.Kind kind, String argument) {
        assertThat(PasswordRules.problem("password", password, strength, LIN))
                .contains(Problem.of("password", kind, argument));
    }

    @Test
    void very_long_ones_are_refused_at_once_and_long_ones_cost_no_time() {
        assertThat(problem("long".repeat(300), Strength.CITIZEN)).contains(Problem.Kind.TOO_LONG);
        problem("warm up the lists", Strength.CITIZEN);
        Instant begin = Instant.now();
        problem("Aa1!aA2@".repeat(128), Strength.CITIZEN);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }
}
