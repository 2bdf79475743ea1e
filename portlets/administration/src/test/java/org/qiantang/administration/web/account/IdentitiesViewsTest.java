// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiantang.administration.web.Fakes.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiantang.administration.web.Fakes;
import org.qiantang.administration.web.KnownHere;
import org.qiantang.administration.web.form.FormFixture;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.ProviderIdentities;
import org.qiantang.portal.api.security.ProviderIdentityDescription;
import org.qiantang.portal.api.security.RejectedException;

/** What administrators see of the identities of an account. */
class IdentitiesViewsTest {

    private final List<Object> removed = new ArrayList<>();

    private IdentitiesView view(KnownHere here) {
        IdentitiesView view = new IdentitiesView();
        view.here = here.at("name", "lin");
        view.attempts = FormFixture.attempts(here);
        view.identities = Fakes.of(
                ProviderIdentities.class,
                "listOfAccount",
                answer(arguments -> List.of(new ProviderIdentityDescription(
                        5, (String) arguments[1], "https://id.example", "7", "林逋", Instant.EPOCH))),
                "remove",
                answer(arguments -> {
                    if (!arguments[1].equals(5L))
                        throw new RejectedException(Problem.of("identity", Problem.Kind.LAST_ONE, "林逋"));
                    return removed.add(arguments[1]);
                }));
        view.start();
        return view;
    }

    @Test
    void identities_are_shown_and_removed() {
        IdentitiesView view = view(KnownHere.of("admin", "portal:account:view", "portal:account:manage"));
        assertThat(view.getIdentities()).extracting(IdentityRow::label).containsExactly("林逋");
        assertThat(view.remove(5)).contains("name=lin", "done=identityRemoved");
        assertThat(removed).containsExactly(5L);
    }

    @Test
    void what_is_refused_is_said() {
        IdentitiesView view = view(KnownHere.of("admin", "portal:account:view", "portal:account:manage"));
        assertThat(view.remove(6)).isEmpty();
        assertThat(view.getRemoving().mistake("identity")).contains("唯一方式");
    }

    @Test
    void for_who_may_not_see_them_the_service_is_not_even_asked() {
        assertThat(view(KnownHere.of("wang.fang")).getIdentities()).isEmpty();
    }
}
