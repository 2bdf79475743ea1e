// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiantang.portal.acceptance.contract.apps.ContractApplications;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalTest;

/** What a portlet answers besides the page, at once or later (Portlet 3.0, chapters 16 to 18). */
@PortalTest
class ResourcesIT {
    private final Citizen citizen = Citizen.visiting(OldTown.HOST);

    @Deployment(name = "weather", testable = false)
    static WebArchive weather() {
        return ContractApplications.weather();
    }

    @BeforeAll
    static void import_the_old_town() {
        OldTown.build();
    }

    private Answer resource(String id) {
        return citizen.get(citizen.get("/weather").link("w_east_" + id));
    }

    // ------------------------------------------------------------------ what a resource knows

    @ParameterizedTest
    @CsvSource({
        "full, no-render no-action no-page no-portlet full",
        "portlet, no-render no-action no-page portlet full",
        "page, render action page portlet full"
    })
    @DisplayName("16.4: what may be kept longer than the page makes no addresses that depend on more")
    void a_resource_makes_the_addresses_of_its_cache_level(String level, String possible) {
        assertThat(resource("urls-" + level).body()).isEqualTo(possible);
    }

    @Test
    @DisplayName("16.4: the state of the page is in the address as far as the cache level says")
    void a_resource_knows_the_city_unless_it_is_the_same_for_all() {
        Answer east = citizen.get(citizen.get("/weather").link("w_east_hangzhou"));

        assertThat(citizen.get(east.link("w_east_city-page")).body()).isEqualTo("杭州 at cacheLevelPage");
        assertThat(citizen.get(east.link("w_east_city-portlet")).body()).isEqualTo("杭州 at cacheLevelPortlet");
        assertThat(citizen.get(east.link("w_east_city-full")).body()).isEqualTo("null at cacheLevelFull");
    }

    @Test
    @DisplayName(
            "16.4: the cache level of the portlet leaves the state of other windows out, that of the page does not")
    void a_resource_of_the_west_names_the_city_of_the_east_for_the_page_only() {
        Answer east = citizen.get(citizen.get("/weather").link("w_east_hangzhou"));

        assertThat(east.link("w_west_city-page")).contains("east.city=");
        assertThat(east.link("w_west_city-portlet")).doesNotContain("east.city=");
    }

    @Test
    @DisplayName("16.2: what is posted to a resource is the resource's, not the window's")
    void a_posted_field_is_a_parameter_of_the_resource() {
        Answer answer = citizen.post(citizen.get("/weather").link("w_east_form"), Map.of("value", "西风"));

        assertThat(answer.body()).isEqualTo("POST 西风 null");
    }

    @Test
    @DisplayName("16.3: a resource sets its own status and type")
    void a_resource_has_a_status_and_a_type() {
        assertThat(resource("gone").status()).isEqualTo(410);
        assertThat(resource("gone").body()).isEqualTo("no such station any more");
        assertThat(resource("picture").header("Content-Type")).contains("image/png");
    }

    @Test
    @DisplayName(
            "18.1: how long a resource may be kept is told to the browser, and what is confirmed is not sent again")
    void a_forecast_is_kept_until_it_changes() {
        Answer first = resource("forecast");
        assertThat(first.body()).isEqualTo("rain, asked with null");
        assertThat(first.header("Cache-Control")).contains("public, max-age=60");
        assertThat(first.header("ETag")).contains("\"morning\"");

        String address = citizen.get("/weather").link("w_east_forecast");
        Answer again = Citizen.visiting(OldTown.HOST)
                .with("If-None-Match", "\"morning\"")
                .get(address);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        Answer outdated = Citizen.visiting(OldTown.HOST)
                .with("If-None-Match", "\"yesterday\"")
                .get(address);
        assertThat(outdated.status()).isEqualTo(200);
        assertThat(outdated.body()).isEqualTo("rain, asked with yesterday");
    }

    // ------------------------------------------------------------------ asynchronous resources

    private void assertDiaryHas(String entry) {
        Administration.await(entry, () -> (" " + resource("diary").body() + " ").contains(" " + entry + " "));
    }

    @Test
    @DisplayName("17.1: another thread completes the answer, with the parameters and beans of the request")
    void snow_is_reported_when_it_has_been_seen() {
        Answer page = citizen.get(citizen.get("/weather").link("w_east_hangzhou"));

        assertThat(citizen.get(page.link("w_east_slow")).body()).isEqualTo("snow on slow-hill in 杭州");
        assertDiaryHas("slow-hill:complete");
    }

    @Test
    @DisplayName("17.1: a dispatch calls the portlet again, with the beans of the request")
    void the_station_looks_a_second_time() {
        assertThat(resource("again").body()).isEqualTo("clear over again-hill at second sight");
        assertDiaryHas("again-hill:complete");
    }

    @Test
    @DisplayName("17.1: a dispatch goes to a page of the application")
    void the_report_is_written_by_a_page() {
        assertThat(resource("report").body().trim()).isEqualTo("report of weather");
    }

    @Test
    @DisplayName("17.3: a listener answers for who takes too long, and the request ends")
    void a_late_observation_is_given_up() {
        assertThat(resource("late").body()).isEqualTo("no answer from late-hill");
        assertDiaryHas("late-hill:timeout");
        assertDiaryHas("late-hill:complete");
    }

    @Test
    @DisplayName("17.1: who does not declare asynchronous requests may not start one")
    void a_thermometer_does_not_wait() {
        assertThat(citizen.get(citizen.get("/weather").link("w_thermometer_read"))
                        .body())
                .isEqualTo("12 degrees, false");
    }
}
