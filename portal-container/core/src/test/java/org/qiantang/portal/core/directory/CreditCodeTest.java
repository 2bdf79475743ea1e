// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    /** Made up; the last character is computed by hand. */
    private static final String GOOD = good("11330100MB0000000");

    private static String good(String first17) {
        String characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * characters.indexOf(first17.charAt(i));
        return first17 + characters.charAt((31 - sum % 31) % 31);
    }

    @Test
    void a_code_whose_last_character_fits_is_one() {
        assertThat(CreditCode.isValid(GOOD)).isTrue();
    }

    @Test
    void a_slip_of_the_pen_is_found_wherever_it_is() {
        for (int i = 0; i < GOOD.length(); i++) {
            char other = GOOD.charAt(i) == '7' ? '8' : '7';
            String slip = GOOD.substring(0, i) + other + GOOD.substring(i + 1);
            assertThat(CreditCode.isValid(slip)).as(slip).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "11330100MB000000", "11330100MB00000000000", "IOSVZ000000000000 ", "杭州市数据资源管理局杭州市数据资源管"
            })
    void other_texts_are_none(String text) {
        assertThat(CreditCode.isValid(text)).isFalse();
    }
}
