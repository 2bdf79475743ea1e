// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.portlet.PortletMode;
import jakarta.portlet.WindowState;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.navigation.WindowView;
import org.qiantang.portal.runtime.DeployedPortlet;

class NavigationalStateTest {
    private static final PageState PAGE = PageState.INITIAL
            .withPublicParameters(Map.of("topic", new String[] {"tea"}, "foreign", new String[] {"x"}))
            .withWindow("poll", WindowView.INITIAL.withParameters(Map.of("vote", new String[] {"yes"})))
            .withWindow("other", WindowView.INITIAL.withState("maximized"));

    /** The portlet calls the page's parameter "topic" its "subject". */
    private final DeployedPortlet portlet = new PollsFixture()
            .shares("subject", "topic")
            .shares("unset", "unset")
            .deployed();

    private final NavigationalState state = new NavigationalState(PollsFixture.call(portlet, PAGE), PAGE);

    @Test
    void public_parameters_are_known_by_the_portlets_own_identifiers() {
        assertThat(state.publicParameters()).containsOnlyKeys("subject");
        assertThat(state.values("subject")).containsExactly("tea");
        assertThat(state.isPublic("subject")).isTrue();
        assertThat(state.isPublic("topic")).isFalse();
        assertThat(state.publicIdentifiers()).containsExactlyInAnyOrder("subject", "unset");
    }

    @Test
    void parameters_that_the_portlet_does_not_declare_are_invisible_to_it() {
        assertThat(state.parameters()).containsOnlyKeys("subject", "vote");
        assertThat(state.values("foreign")).isNull();
        assertThat(state.privateNames()).containsExactly("vote");
    }

    @Test
    void a_public_parameter_is_set_for_the_whole_page() {
        state.set("subject", new String[] {"silk"});

        assertThat(state.page().publicParameters().get("topic")).containsExactly("silk");
        assertThat(state.page().publicParameters().get("foreign")).containsExactly("x");
        assertThat(PAGE.publicParameters().get("topic")).containsExactly("tea");
    }

    @Test
    void a_private_parameter_is_set_for_the_window_alone() {
        state.set("vote", new String[] {"no"});
        state.set("why", new String[] {"a", "b"});

        assertThat(state.page().window("poll").parameters()).containsOnlyKeys("vote", "why");
        assertThat(state.page().window("other").parameters()).isEmpty();
        assertThat(state.page().window("other").state()).isEqualTo("maximized");
    }

    @Test
    void parameters_are_removed_where_they_belong() {
        state.remove("subject");
        state.remove("vote");

        assertThat(state.page().publicParameters()).containsOnlyKeys("foreign");
        assertThat(state.page().windows()).containsOnlyKeys("other");
    }

    @Test
    void clearing_touches_only_what_the_portlet_may_touch() {
        state.clearPublic();
        assertThat(state.page().publicParameters()).containsOnlyKeys("foreign");
        assertThat(state.privateNames()).containsExactly("vote");

        state.clearPrivate();
        assertThat(state.privateNames()).isEmpty();
    }

    @Test
    void mode_and_state_are_the_windows_own() {
        state.setMode(PortletMode.HELP);
        state.setState(WindowState.MINIMIZED);

        assertThat(state.mode()).isEqualTo(PortletMode.HELP);
        assertThat(state.page().window("poll").mode()).isEqualTo("help");
        assertThat(state.page().window("poll").state()).isEqualTo("minimized");
        assertThat(state.page().window("other").mode()).isEqualTo("view");
    }
}
