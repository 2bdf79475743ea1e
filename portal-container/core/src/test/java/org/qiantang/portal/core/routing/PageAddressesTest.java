// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.navigation.WindowView;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;

/** Addresses are written and read back: {@link PageAddresses} and {@link AddressReader} together. */
class PageAddressesTest {
    private final Site town = TownFixture.town();
    private final PageAddresses addresses = new PageAddresses(town, TownFixture.CHINESE);
    private final AddressReader reader = TownFixture.reader();

    private Page page(String key) {
        return town.findPage(key).orElseThrow();
    }

    private PageAddress read(String url) {
        int mark = url.indexOf('?');
        return mark < 0
                ? reader.read(town, url, null)
                : reader.read(town, url.substring(0, mark), url.substring(mark + 1));
    }

    private static PageState showing(String name, String... values) {
        return PageState.INITIAL.withPublicParameters(Map.of(name, values));
    }

    @Test
    void a_page_in_its_initial_state_has_a_plain_address() {
        assertThat(addresses.page(page("home"), PageState.INITIAL, Map.of())).isEqualTo("/");
        assertThat(addresses.page(page("news"), PageState.INITIAL, Map.of())).isEqualTo("/news");
        assertThat(new PageAddresses(town, TownFixture.ENGLISH).page(page("home"), PageState.INITIAL, Map.of()))
                .isEqualTo("/en");
    }

    @Test
    void paths_of_blueprints_get_the_language_and_other_addresses_stay() {
        PageAddresses english = new PageAddresses(town, TownFixture.ENGLISH);

        assertThat(english.link("/")).isEqualTo("/en");
        assertThat(english.link("/news?page=2")).isEqualTo("/en/news?page=2");
        assertThat(english.link("https://www.example/")).isEqualTo("https://www.example/");
        assertThat(english.link("//cdn.example/")).isEqualTo("//cdn.example/");
        assertThat(addresses.link("/news")).isEqualTo("/news");
    }

    @Test
    void a_public_parameter_of_the_path_stands_in_the_path() {
        String url = addresses.page(page("article"), showing("article", "4712"), Map.of("article", "4711"));

        assertThat(url).isEqualTo("/news/4712");
        assertThat(read(url).state().publicParameters().get("article")).containsExactly("4712");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "西湖 & 运河", "a=b&c=d", "100%", "+", "#top", "a/b", "../..", "<b>\"'", "", " "})
    void public_parameters_come_back_as_they_were(String value) {
        String url = addresses.page(page("search"), showing("q", value, "second"), Map.of());

        assertThat(read(url).state().publicParameters().get("q")).containsExactly(value, "second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "urn.topic", "_odd"})
    void public_parameters_may_have_any_name(String name) {
        String url = addresses.page(page("search"), showing(name, "tea"), Map.of());

        assertThat(read(url).state().publicParameters().get(name)).containsExactly("tea");
    }

    @Test
    void a_parameter_without_a_value_does_not_break_the_address() {
        Map<String, String[]> values = new LinkedHashMap<>();
        values.put("q", new String[] {null});

        assertThat(addresses.page(page("search"), PageState.INITIAL.withPublicParameters(values), Map.of()))
                .isEqualTo("/search?q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"choice", "a.b", "x!y", "x:mode", "名 字", "&", "="})
    void private_parameters_come_back_under_their_name(String name) {
        PageState state = PageState.INITIAL.withWindow(
                "list", new WindowView("view", "maximized", Map.of(name, new String[] {"1", "二"})));

        WindowView view =
                read(addresses.page(page("news"), state, Map.of())).state().window("list");

        assertThat(view.state()).isEqualTo("maximized");
        assertThat(view.parameters().get(name)).containsExactly("1", "二");
    }

    @Test
    void an_action_address_names_window_parameters_token_and_state() {
        PageState state = showing("page", "3").withWindow("list", WindowView.INITIAL.withState("maximized"));

        String url = addresses.action(
                page("news"), state, Map.of(), "list", Map.of("do", new String[] {"vote & go"}), "t0ken");

        PageAddress address = read(url);
        assertThat(address.target()).isEqualTo(new PageAddress.Target.Action("list", "t0ken", PageAddress.Answer.PAGE));
        assertThat(address.parameters().get("do")).containsExactly("vote & go");
        assertThat(address.state().publicParameters().get("page")).containsExactly("3");
        assertThat(address.state().window("list").state()).isEqualTo("maximized");
    }

    @Test
    void a_resource_carries_as_much_of_the_page_as_its_cacheability_says() {
        PageState state = showing("article", "4711")
                .withWindow("body", WindowView.INITIAL.withParameters(Map.of("size", new String[] {"big"})))
                .withWindow("poll", WindowView.INITIAL.withParameters(Map.of("vote", new String[] {"yes"})));

        assertThat(resource(state, "cacheLevelPage").state().windows()).containsOnlyKeys("body", "poll");
        assertThat(resource(state, "cacheLevelPortlet").state().windows()).containsOnlyKeys("body");
        assertThat(resource(state, "cacheLevelFull").state().windows()).isEmpty();
    }

    private PageAddress resource(PageState state, String level) {
        String url = addresses.resource(
                page("article"),
                state,
                Map.of("article", "4711"),
                "body",
                "chart.svg",
                level,
                Map.of("w", new String[] {"640"}));
        PageAddress address = read(url);
        assertThat(address.target()).isEqualTo(new PageAddress.Target.Resource("body", "chart.svg", level));
        assertThat(address.parameters().get("w")).containsExactly("640");
        return address;
    }
}
