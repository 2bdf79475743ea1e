// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.portlet.UnavailableException;
import org.apache.pluto.container.om.portlet.PortletApplicationDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PortletDeploymentsTest {
    private final PortletDeployments deployments = new PortletDeployments();
    private PortletApplicationDefinition news;

    @BeforeEach
    void describe_the_news() throws Exception {
        news = FakeApplication.version3("<portlet><portlet-name>list</portlet-name>"
                        + "<portlet-class>jakarta.portlet.GenericPortlet</portlet-class></portlet>")
                .start()
                .definition();
    }

    @Test
    void a_portlet_is_found_while_it_is_deployed() {
        DeployedPortlet list = DeployedFixture.deployed("news", news, "list");

        deployments.add(list);
        assertThat(deployments.find(new PortletId("news", "list"))).contains(list);
        assertThat(deployments.find(new PortletId("polls", "list"))).isEmpty();
        assertThat(deployments.list()).containsExactly(list);

        deployments.remove(list);
        assertThat(deployments.find(new PortletId("news", "list"))).isEmpty();
        assertThat(deployments.list()).isEmpty();
    }

    @Test
    void the_late_end_of_an_old_deployment_leaves_the_new_one_alone() {
        DeployedPortlet old = DeployedFixture.deployed("news", news, "list");
        DeployedPortlet redeployed = DeployedFixture.deployed("news", news, "list");
        deployments.add(old);
        deployments.add(redeployed);
        assertThat(deployments.holds(old)).isFalse();

        deployments.remove(old);

        assertThat(deployments.find(new PortletId("news", "list"))).contains(redeployed);
        assertThat(deployments.holds(redeployed)).isTrue();
    }

    @Test
    void a_portlet_goes_out_of_service_for_good() {
        DeployedPortlet list = DeployedFixture.deployed("news", news, "list");
        assertThat(list.outOfService()).isEmpty();

        list.takeOutOfService(new UnavailableException("no paper"));

        assertThat(list.outOfService()).hasValueSatisfying(e -> assertThat(e).hasMessage("no paper"));
    }

    private record Keyword(String text) {}

    private record Title(Keyword first) {}

    private record Card(Title title) {}

    /** A map that works values out inside itself may or may not notice that it is asked again: many tries show it. */
    @RepeatedTest(20)
    void what_is_derived_may_derive_from_something_derived() {
        DeployedPortlet list = DeployedFixture.deployed("news", news, "list");

        Card card = list.derived(
                Card.class,
                p -> new Card(p.derived(
                        Title.class, q -> new Title(q.derived(Keyword.class, r -> new Keyword(r.id().portlet()))))));

        assertThat(card.title().first().text()).isEqualTo("list");
        assertThat(list.derived(Card.class, p -> new Card(new Title(new Keyword("again")))))
                .isSameAs(card);
    }
}
