// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditKeyTest {
    private final AuditKey key = AuditKey.parse("0b".repeat(32));

    @Test
    void no_two_lists_of_fields_have_the_same_signature() {
        var signer = key.signer("record");

        assertThat(java.util.List.of(
                        signer.add("ab").add("c").end(),
                        signer.add("a").add("bc").end(),
                        signer.add("abc").end(),
                        signer.add("abc").add("").end(),
                        signer.add(0).end(),
                        signer.add("\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000")
                                .end(),
                        signer.add("字").end(),
                        signer.add("\u0001\u005b\u0057").end(),
                        signer.add("\uD83D").end(),
                        signer.add("?").end(),
                        key.signer("checkpoint").add("abc").end(),
                        AuditKey.random().signer("record").add("abc").end()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_fields_have_the_same_signature_again() {
        var signer = key.signer("record");
        String first = signer.add("a").add(7).end();

        assertThat(signer.add("a").add(7).end()).isEqualTo(first);
        assertThat(AuditKey.parse(key.text()).id()).isEqualTo(key.id());
    }
}
