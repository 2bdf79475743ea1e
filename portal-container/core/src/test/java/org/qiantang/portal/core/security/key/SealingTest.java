// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    private static final byte[] SECRET = "plum blossoms".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder = Path.of("");

    private Sealing sealing() {
        return KeyFixture.sealing(KeyFixture.key(folder));
    }

    @Test
    void what_is_sealed_can_be_opened_after_a_restart() {
        String sealed = sealing().seal(SECRET, "lin");

        assertThat(sealed).doesNotContain("plum");
        assertThat(sealing().open(sealed, "lin")).isEqualTo(SECRET);
        assertThat(sealing().seal(SECRET, "lin")).isNotEqualTo(sealed);
    }

    @Test
    void it_opens_at_its_place_only_and_only_unchanged() {
        String sealed = sealing().seal(SECRET, "lin");
        char other = sealed.charAt(20) == 'A' ? 'B' : 'A';
        String changed = sealed.substring(0, 20) + other + sealed.substring(21);

        assertThatIllegalStateException().isThrownBy(() -> sealing().open(sealed, "bai"));
        assertThatIllegalStateException().isThrownBy(() -> sealing().open(changed, "lin"));
    }

    @Test
    void another_portal_cannot_open_it(@TempDir Path elsewhere) {
        String sealed = sealing().seal(SECRET, "lin");
        Sealing other = KeyFixture.sealing(KeyFixture.key(elsewhere));

        assertThatIllegalStateException().isThrownBy(() -> other.open(sealed, "lin"));
    }

    @Test
    void nobody_else_may_read_the_key() throws IOException {
        sealing().seal(SECRET, "lin");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("portal.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void signatures_of_one_purpose_are_none_of_another() {
        PortalKey key = KeyFixture.key(folder);

        assertThat(key.sign("device", "lin")).isEqualTo(key.sign("device", "lin"));
        assertThat(key.sign("device", "lin"))
                .isNotEqualTo(key.sign("guess", "lin"))
                .isNotEqualTo(key.sign("device", "bai"));
    }
}
