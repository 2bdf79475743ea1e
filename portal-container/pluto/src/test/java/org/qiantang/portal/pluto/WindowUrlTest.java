// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.portlet.PortletMode;
import jakarta.portlet.ResourceURL;
import jakarta.portlet.WindowState;
import java.io.IOException;
import org.apache.pluto.container.PortletURLProvider.ParamType;
import org.apache.pluto.container.PortletURLProvider.TYPE;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.navigation.WindowView;
import org.qiantang.portal.core.page.WindowCall;
import org.qiantang.portal.runtime.DeployedPortlet;

class WindowUrlTest {
    private final DeployedPortlet portlet =
            new PollsFixture().shares("subject", "poll").deployed();

    private WindowUrl url(TYPE type, PageState state, String token) {
        WindowCall call = PollsFixture.call(portlet, state);
        return new WindowUrl(
                new DriverWindow(call, portlet), type, new NavigationalState(call, state), () -> token, null);
    }

    @Test
    void a_render_url_changes_the_state_of_the_page() {
        WindowUrl url = url(TYPE.RENDER, PageState.INITIAL, "t");
        url.setParameter("", "vote", new String[] {"yes & no"});
        url.setPortletMode(PortletMode.HELP);
        url.setWindowState(WindowState.MAXIMIZED);

        assertThat(url.toURL()).isEqualTo("/polls/7?poll:mode=help&poll:state=maximized&poll.vote=yes%20%26%20no");
    }

    @Test
    void a_public_parameter_that_the_path_shows_moves_the_page() {
        WindowUrl url = url(TYPE.RENDER, PageState.INITIAL, "");
        url.setParameter("", "subject", new String[] {"8"});

        assertThat(url.toURL()).isEqualTo("/polls/8");
    }

    @Test
    void an_action_url_carries_the_token_and_its_own_parameters_only() {
        WindowUrl url =
                url(TYPE.ACTION, PageState.INITIAL.withWindow("poll", WindowView.INITIAL.withMode("help")), "t0ken");
        url.setParameter("", "vote", new String[] {"yes"});

        assertThat(url.toURL()).isEqualTo("/polls/7?_action=poll&poll!vote=yes&_token=t0ken&poll:mode=help");
        assertThat(url.getParameterMap("", ParamType.ACTION)).containsOnlyKeys("vote");
        assertThat(url.getParameterMap("", ParamType.RENDER)).isEmpty();
    }

    @Test
    void only_an_action_url_asks_for_a_token() {
        PageState state = PageState.INITIAL;
        WindowCall call = PollsFixture.call(portlet, state);
        WindowUrl url = new WindowUrl(
                new DriverWindow(call, portlet),
                TYPE.RESOURCE,
                new NavigationalState(call, state),
                () -> {
                    throw new AssertionError("asked for a token");
                },
                null);
        url.setResourceID("chart.svg");
        url.setCacheability(ResourceURL.FULL);

        assertThat(url.toURL()).isEqualTo("/polls/7?_resource=poll&_id=chart.svg&_cache=cacheLevelFull");
    }

    @Test
    void a_url_is_escaped_for_xml_on_demand_and_may_end_in_a_fragment() throws IOException {
        WindowUrl url = url(TYPE.RENDER, PageState.INITIAL, "");
        url.setParameter("", "a", new String[] {"1"});
        url.setParameter("", "b", new String[] {"2"});
        url.setFragmentIdentifier("result");

        assertThat(url.append(new StringBuilder(), true).toString()).isEqualTo("/polls/7?poll.a=1&amp;poll.b=2#result");
        assertThat(url.append(new StringBuilder(), false).toString()).isEqualTo("/polls/7?poll.a=1&poll.b=2#result");
    }
}
