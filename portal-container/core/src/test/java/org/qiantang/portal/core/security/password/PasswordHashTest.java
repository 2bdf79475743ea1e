// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void only_the_right_password_matches_and_no_two_hashes_are_alike() {
        PasswordHash hash = PasswordHash.of("三潭印月 at night");

        assertThat(hash.matches("三潭印月 at night")).isTrue();
        assertThat(hash.matches("三潭印月 at noon")).isFalse();
        assertThat(hash.text()).startsWith("pbkdf2:600000:").doesNotContain("night");
        assertThat(PasswordHash.of("三潭印月 at night")).isNotEqualTo(hash);
    }
}
