// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.acceptance.contract.apps.ContractApplications;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalTest;

/** What a window is to be like, for all or for one person (Portlet 3.0, chapter 19). Each test has its own window. */
@PortalTest
class PreferencesIT {
    private final Citizen reader = Citizen.visiting(OldTown.HOST);

    @Deployment(name = "alerts", testable = false)
    static WebArchive alerts() {
        return ContractApplications.alerts();
    }

    @BeforeAll
    static void import_the_old_town() {
        OldTown.build();
    }

    private static Answer set(Citizen who, String window, String preference, String value) {
        return who.submit(who.get("/alerts").link("w_" + window + "_" + preference), Map.of("value", value));
    }

    private static String level(Citizen who, String window) {
        return who.get("/alerts").text("w_" + window + "_level");
    }

    @Test
    @DisplayName("19.1: the person's choice lies over the administrator's, that over the blueprint's and the portlet's")
    void layers_of_preferences_are_uncovered_one_by_one() {
        Citizen administrator = Administration.visiting(OldTown.HOST);
        Citizen heron = OldTown.heron();
        assertThat(level(reader, "bare")).isEqualTo("low");
        assertThat(level(reader, "layered")).isEqualTo("middle");

        set(administrator, "layered", "set-level", "high");
        set(heron, "layered", "set-level", "whisper");
        assertThat(level(reader, "layered")).isEqualTo("high");
        assertThat(level(heron, "layered")).isEqualTo("whisper");

        set(heron, "layered", "reset", "");
        assertThat(level(heron, "layered")).isEqualTo("high");

        set(administrator, "layered", "reset", "");
        assertThat(level(heron, "layered")).isEqualTo("middle");
        assertThat(level(reader, "layered")).isEqualTo("middle");
    }

    @Test
    @DisplayName("19.1: what a person chooses is that person's alone, and of one window")
    void what_heron_hears_is_no_business_of_egret() {
        Citizen heron = OldTown.heron();

        set(heron, "personal", "set-level", "loud");

        assertThat(level(heron, "personal")).isEqualTo("loud");
        assertThat(level(heron, "bare")).isEqualTo("low");
        assertThat(level(OldTown.egret(), "personal")).isEqualTo("low");
        assertThat(level(Administration.visiting(OldTown.HOST), "personal")).isEqualTo("low");
        assertThat(level(OldTown.heron(), "personal")).isEqualTo("loud");
    }

    @Test
    @DisplayName("19.1: a reader stores nothing and is told so")
    void a_reader_is_refused() {
        Answer answer = reader.post(reader.get("/alerts").link("w_bare_set-level"), Map.of("value", "loud"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(level(reader, "bare")).isEqualTo("low");
    }

    @Test
    @DisplayName("19.1: what the declaration makes read-only nobody changes")
    void an_alert_stays_red() {
        Answer page = set(Administration.visiting(OldTown.HOST), "frozen", "set-colour", "blue");

        assertThat(page.text("w_frozen_outcome")).isEqualTo("read-only");
        assertThat(page.text("w_frozen_colour")).isEqualTo("red");
        assertThat(page.text("w_frozen_frozen")).isEqualTo("true false");
    }

    @Test
    @DisplayName("19.4: what the validator refuses is not stored, and the portlet learns which preferences are meant")
    void there_is_no_panic() {
        Citizen administrator = Administration.visiting(OldTown.HOST);

        Answer page = set(administrator, "valid", "set-level", "panic");

        assertThat(page.text("w_valid_outcome")).isEqualTo("keep calm[level]");
        assertThat(level(administrator, "valid")).isEqualTo("low");
    }

    @Test
    @DisplayName("19.1: several values keep their order, null and the empty one among them")
    void an_alert_has_several_topics() {
        assertThat(reader.get("/alerts").text("w_several_topics")).isEqualTo("[flood, storm]");

        set(Administration.visiting(OldTown.HOST), "several", "set-topics", "雷暴");

        assertThat(reader.get("/alerts").text("w_several_topics")).isEqualTo("[雷暴, null, ]");
    }

    @Test
    @DisplayName("19.3: a preference declared without a value has the portlet's default")
    void a_preference_without_value_gets_the_default() {
        assertThat(reader.get("/alerts").text("w_bare_nothing")).isEqualTo("by default");
    }

    @Test
    @DisplayName("19.1: nothing is stored while a page is rendered")
    void looking_changes_nothing() {
        assertThat(Administration.visiting(OldTown.HOST).get("/alerts").text("w_bare_stored"))
                .isEqualTo("not while rendering");
    }
}
