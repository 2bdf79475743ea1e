// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.navigation.WindowView;

class PageStateTest {
    @Test
    void windows_in_their_initial_view_are_left_out() {
        PageState state = PageState.INITIAL.withWindow("list", WindowView.INITIAL.withState(WindowView.MAXIMIZED));

        assertThat(state.windows()).containsOnlyKeys("list");
        assertThat(state.window("other")).isEqualTo(WindowView.INITIAL);
        assertThat(state.withWindow("list", WindowView.INITIAL).windows()).isEmpty();
    }

    @Test
    void a_change_leaves_the_old_state_as_it_was() {
        PageState before = PageState.INITIAL.withPublicParameters(Map.of("page", new String[] {"2"}));

        before.withWindow("list", WindowView.INITIAL.withMode("help"));

        assertThat(before.windows()).isEmpty();
        assertThat(before.publicParameters()).containsOnlyKeys("page");
    }
}
