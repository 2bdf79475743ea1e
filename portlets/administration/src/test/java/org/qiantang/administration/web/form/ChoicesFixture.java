// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.form;

import static org.qiantang.administration.web.Fakes.answer;

import java.util.List;
import org.qiantang.administration.web.Fakes;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.organisation.OrganisationDirectory;
import org.qiantang.portal.api.security.RoleDescription;
import org.qiantang.portal.api.security.Roles;
import org.qiantang.portal.api.site.SiteCatalogue;

/** A portal with two sites and one role to choose from. */
public final class ChoicesFixture {

    private ChoicesFixture() {}

    public static Choices choices(Here here) {
        Choices choices = new Choices();
        choices.here = here;
        choices.directory = Fakes.of(OrganisationDirectory.class, "list", answer(arguments -> List.of()));
        choices.catalogue = language -> List.of(
                new SiteCatalogue.Entry("main", null, "中国杭州"), new SiteCatalogue.Entry("education", "main", "杭州教育"));
        choices.allRoles = Fakes.of(
                Roles.class,
                "list",
                answer(arguments -> List.of(
                        new RoleDescription("editor", "编辑", "Editor", List.of("content:*:edit"), true, true, 0))));
        choices.read();
        return choices;
    }
}
