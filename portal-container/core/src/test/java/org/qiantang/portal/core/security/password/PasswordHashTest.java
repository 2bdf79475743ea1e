// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void only_the_right_password_matches_and_no_two_hashes_are_alike() {
        PasswordHash hash = PasswordHash.of("三潭印月 at night");

        assertThat(hash.matches("三潭印月 at night")).isTrue();
        assertThat(hash.matches("三潭印月 at noon")).isFalse();
        assertThat(hash.text()).startsWith("$argon2id$").doesNotContain("night");
        assertThat(hash.isOutdated()).isFalse();
        assertThat(PasswordHash.of("三潭印月 at night")).isNotEqualTo(hash);
    }

    @Test
    void nothing_matches_no_password() {
        assertThat(PasswordHash.NONE.matches("none")).isFalse();
        assertThat(PasswordHash.NONE.matches("")).isFalse();
    }

    @Test
    void what_version_0_1_stored_still_matches_and_is_to_be_renewed() {
        PasswordHash old = new PasswordHash(
                "pbkdf2:600000:" + "MDEyMzQ1Njc4OWFiY2RlZg==:wgpJWEqXVCO0REmIPXtxGl1MmdMpjEsMGiUcNf1ld+w=");

        assertThat(old.matches("plum blossoms, crane sons")).isTrue();
        assertThat(old.matches("plum blossoms, crane suns")).isFalse();
        assertThat(old.isOutdated()).isTrue();
    }

    @Test
    void a_cheaper_hash_is_to_be_renewed() {
        String text = PasswordHash.of("three pools mirroring").text();

        assertThat(new PasswordHash(text.replaceFirst("m=\\d+", "m=1024")).isOutdated())
                .isTrue();
    }
}
