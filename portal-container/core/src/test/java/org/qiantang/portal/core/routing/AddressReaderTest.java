// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.core.site.Site;

class AddressReaderTest {
    private final Site town = TownFixture.town();
    private final AddressReader reader = TownFixture.reader();

    private int status(String path, @Nullable String query) {
        AddressException refusal = catchThrowableOfType(AddressException.class, () -> reader.read(town, path, query));
        return refusal == null ? 200 : refusal.status();
    }

    @ParameterizedTest
    @CsvSource({
        "/, home, zh-CN",
        "/news, news, zh-CN",
        "/news/4711, article, zh-CN",
        "/news/latest, latest, zh-CN",
        "/en, home, en",
        "/en/news/4711, article, en"
    })
    void an_address_leads_to_a_page_in_a_language(String path, String page, String language) {
        PageAddress address = reader.read(town, path, null);

        assertThat(address.page().key()).isEqualTo(page);
        assertThat(address.language().toLanguageTag()).isEqualTo(language);
        assertThat(address.target()).isInstanceOf(PageAddress.Target.WholePage.class);
    }

    @Test
    void the_path_has_the_last_word_on_its_own_variable() {
        PageAddress address = reader.read(town, "/news/4711", "article=666");

        assertThat(address.state().publicParameters().get("article")).containsExactly("4711");
        assertThat(address.pathValues()).containsEntry("article", "4711");
    }

    @Test
    void what_trackers_add_to_a_link_is_ignored() {
        PageAddress address = reader.read(town, "/news", "fbclid=1&from=timeline&_ga=2");

        assertThat(address.state().publicParameters()).isEmpty();
        assertThat(address.parameters()).isEmpty();
    }

    @Test
    void a_script_may_add_parameters_to_a_resource_address() {
        PageAddress address = reader.read(town, "/news", "_resource=list&list!a=1&term=tea");

        assertThat(address.parameters()).containsOnlyKeys("a", "term");
    }

    @Test
    void an_address_that_a_portlet_escaped_twice_is_understood() {
        PageAddress address = reader.read(town, "/news/4711", "_resource=body&amp;body!a=1&amp;body:mode=help");

        assertThat(address.parameters()).containsOnlyKeys("a");
        assertThat(address.state().windows().get("body").mode()).isEqualTo("help");
    }

    @Test
    void an_action_takes_no_parameters_that_are_not_its_own() {
        PageAddress address = reader.read(town, "/news/4711", "_action=body&body!do=x&poll!do=y&term=tea");

        assertThat(address.parameters()).containsOnlyKeys("do");
        assertThat(address.parameters().get("do")).containsExactly("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/zh-CN/news",
                "/fr/news",
                "/News",
                "/news%20",
                "/en/en",
                "/news/4711/x",
                "/en/nowhere"
            })
    void where_no_page_is_the_answer_is_404(String path) {
        assertThat(status(path, null)).isEqualTo(404);
    }

    @ParameterizedTest
    @DisplayName("A09: dots, encoded slashes, doubled slashes and semicolons open no second door")
    @CsvSource({
        "/news/.., 404",
        "/news/., 404",
        "/%2e%2e/news, 404",
        "/news/%2E%2E, 404",
        "//news, 404",
        "/news//4711, 404",
        "/news%2f4711, 404",
        "/news/a%2Fb, 404",
        "/;/news, 400",
        "/news;jsessionid=1, 400",
        "/..;/news, 400",
        "/_admin/../news, 404",
        "/news%252f4711, 404"
    })
    void paths_that_mean_two_things_mean_nothing(String path, int expected) {
        assertThat(status(path, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("A07: malformed addresses are answered by 400")
    @ValueSource(
            strings = {
                "q=%",
                "q=%zz",
                "%=1",
                "q=%c0%af",
                "q=%00",
                "list:colour=red",
                "list:mode=",
                "list:state=",
                "list:state=exclusive",
                "list:mode=no-such",
                "_action=list&_resource=list",
                "_action=list&_action=list",
                "_window=list&_action=list",
                "_resource=list&_cache=cacheLevelNone"
            })
    void malformed_queries(String query) {
        assertThat(status("/news", query)).isEqualTo(400);
    }

    @Test
    void malformed_paths() {
        assertThat(status("/news/%", null)).isEqualTo(400);
        assertThat(status("/news/%c0%ae", null)).isEqualTo(400);
        assertThat(status("news", null)).isEqualTo(400);
        assertThat(status("", null)).isEqualTo(400);
        assertThat(status("*", null)).isEqualTo(400);
    }

    @Test
    @DisplayName("A03: a window must stand on the page, whatever the address wants of it")
    void windows_of_other_pages() {
        assertThat(status("/news", "_action=poll")).isEqualTo(404);
        assertThat(status("/news", "_resource=poll")).isEqualTo(404);
        assertThat(status("/news", "_window=poll")).isEqualTo(404);
        assertThat(status("/news", "poll.vote=yes")).isEqualTo(404);
        assertThat(status("/news", "poll!vote=yes")).isEqualTo(404);
        assertThat(status("/news", "poll:mode=config")).isEqualTo(404);
        assertThat(status("/news", ".x=1")).isEqualTo(404);
        assertThat(status("/news", "_action=")).isEqualTo(404);
    }

    @Test
    @DisplayName("A03: a window whose portlet is away cannot be called")
    void windows_without_portlet() {
        assertThat(status("/offices/east/2", "_action=gone")).isEqualTo(404);
        assertThat(status("/offices/east/2", "_resource=gone")).isEqualTo(404);
        assertThat(status("/offices/east/2", "gone:state=maximized")).isEqualTo(404);
        assertThat(status("/offices/east/2", null)).isEqualTo(200);
    }

    @Test
    @DisplayName("A04: modes that the portlet does not declare are malformed")
    void modes_must_be_declared() {
        assertThat(status("/news/4711", "body:mode=view")).isEqualTo(200);
        assertThat(status("/news/4711", "body:mode=help")).isEqualTo(200);
        assertThat(status("/news/4711", "body:mode=config")).isEqualTo(400);
        assertThat(status("/news/4711", "body:mode=EDIT")).isEqualTo(400);
    }

    @Test
    @DisplayName("A04: a mode that is not for everybody is told as such, however it is written")
    void modes_that_need_a_right() {
        for (String query : List.of(
                "body:mode=edit", "body%3Amode=edit", "poll:mode=config", "__autrue&_user=admin&body:mode=edit")) {
            PageAddress address = reader.read(town, "/news/4711", query);
            assertThat(address.state().windows().values())
                    .singleElement()
                    .satisfies(view -> assertThat(view.isForEverybody()).isFalse());
        }
        assertThat(reader.read(town, "/news/4711", "body:mode=help")
                        .state()
                        .window("body")
                        .isForEverybody())
                .isTrue();
    }

    @Test
    @DisplayName("A07: 20,000 parameters are refused at once")
    void too_many_parameters() {
        Assertions.assertTimeout(Duration.ofMillis(500), () -> {
            assertThat(status("/news", "a&".repeat(20_000))).isEqualTo(400);
            assertThat(status("/news", "a&".repeat(501))).isEqualTo(400);
            assertThat(status("/news", "list.a=1&".repeat(500))).isEqualTo(200);
            assertThat(status("/" + "a".repeat(8200), null)).isEqualTo(400);
        });
    }

    @Test
    void empty_parts_of_a_query_mean_nothing() {
        assertThatCode(() -> reader.read(town, "/news", "&&=&=x&&")).doesNotThrowAnyException();
    }
}
