// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CityRegisterTest {
    private final CityRegister chinese = CityRegister.in(Locale.SIMPLIFIED_CHINESE);
    private final CityRegister english = CityRegister.in(Locale.ENGLISH);

    @Test
    @DisplayName("P1 both languages have the same records")
    void both_languages_have_the_same_records() {
        assertThat(english.listStops())
                .extracting(BusStop::lines)
                .isEqualTo(chinese.listStops().stream().map(BusStop::lines).toList());
        assertThat(english.listGuides())
                .extracting(ServiceGuide::days)
                .isEqualTo(chinese.listGuides().stream().map(ServiceGuide::days).toList());
        assertThat(english.listDepartments())
                .extracting(department -> department.divisions().size())
                .isEqualTo(chinese.listDepartments().stream()
                        .map(department -> department.divisions().size())
                        .toList());
        assertThat(english.listHalls()).hasSameSizeAs(chinese.listHalls());
        assertThat(english.listTopics()).hasSameSizeAs(chinese.listTopics());
        assertThat(english.listPlaces()).hasSameSizeAs(chinese.listPlaces());
        assertThat(english.listMeetings()).extracting(Meeting::day).containsExactly(3, 10, 17);
        assertThat(chinese.listMeetings()).extracting(Meeting::day).containsExactly(3, 10, 17);
        assertThat(english.listProjects()).extracting(Project::lastMonth).containsExactly(6, 9, 12);
        assertThat(chinese.listProjects()).extracting(Project::lastMonth).containsExactly(6, 9, 12);
    }

    @Test
    void every_guide_belongs_to_a_department() {
        for (CityRegister register : new CityRegister[] {chinese, english}) {
            assertThat(register.listDepartments())
                    .extracting(Department::name)
                    .containsAll(register.listGuides().stream()
                            .map(ServiceGuide::department)
                            .toList());
        }
    }

    @Test
    void other_languages_read_chinese() {
        assertThat(CityRegister.in(Locale.FRENCH).listDistricts()).contains("西湖区");
    }
}
