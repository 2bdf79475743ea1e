// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vendors write their versions in many ways. */
class JavaVersionTest {

    @ParameterizedTest
    @CsvSource({"17.0.15,17", "\"25.0.3\",25", "21,21", "1.8.0_402,8", "26-ea,26", "17+35,17", "11.0.2,11"})
    void the_feature_number_is_found_in_every_spelling(String text, int feature) {
        assertThat(JavaVersion.parse(text)).contains(new JavaVersion(feature));
    }

    @Test
    void what_is_no_version_gives_none() {
        assertThat(JavaVersion.parse("unknown")).isEmpty();
        assertThat(JavaVersion.parse("")).isEmpty();
    }

    @Test
    void a_higher_number_is_newer() {
        assertThat(new JavaVersion(8)).isLessThan(new JavaVersion(17));
    }
}
