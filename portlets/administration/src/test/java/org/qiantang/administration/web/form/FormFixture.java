// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.form;

import static org.qiantang.administration.web.Fakes.answer;

import java.util.List;
import java.util.Optional;
import org.qiantang.administration.web.Fakes;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.security.RoleDescription;
import org.qiantang.portal.api.security.Roles;

/** What forms need besides the service they are about. */
public final class FormFixture {

    private static final RoleDescription AUDITOR = new RoleDescription(
            Roles.AUDIT_ADMINISTRATOR, "审计管理员", "Audit administrator", List.of("portal:audit:read"), true, true, 0);

    private FormFixture() {}

    public static Attempts attempts(Here here) {
        Attempts attempts = new Attempts();
        attempts.sentences = sentences(here);
        return attempts;
    }

    public static Sentences sentences(Here here) {
        Sentences sentences = new Sentences();
        sentences.here = here;
        sentences.roles = Fakes.of(
                Roles.class,
                "find",
                answer(arguments -> arguments[0].equals(AUDITOR.key()) ? Optional.of(AUDITOR) : Optional.empty()));
        return sentences;
    }
}
