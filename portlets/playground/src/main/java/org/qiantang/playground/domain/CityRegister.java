// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** All fictional records of the city in one language. */
public final class CityRegister {
    private final ResourceBundle records;

    private CityRegister(ResourceBundle records) {
        this.records = records;
    }

    /** The records in a language of the playground; Chinese for all others. */
    public static CityRegister in(Locale language) {
        Locale known = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new CityRegister(ResourceBundle.getBundle(
                "org.qiantang.playground.city", known, CityRegister.class.getClassLoader(), control));
    }

    public List<BusStop> listStops() {
        List<String> names = list("stops");
        List<String> districts = listDistricts();
        List<BusStop> stops = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            stops.add(new BusStop(1001 + i, names.get(i), districts.get(i * 7 % districts.size()), 2 + i * 5 % 13));
        }
        return stops;
    }

    public List<String> listDistricts() {
        return list("districts");
    }

    public List<String> listTopics() {
        return list("topics");
    }

    public List<String> listPlaces() {
        return list("places");
    }

    public List<Department> listDepartments() {
        return rows("departments")
                .map(row -> new Department(row[0], List.of(row[1].split(","))))
                .toList();
    }

    public List<ServiceHall> listHalls() {
        return rows("halls").map(row -> new ServiceHall(row[0], row[1])).toList();
    }

    public List<ServiceGuide> listGuides() {
        return rows("guides")
                .map(row -> new ServiceGuide(row[0], row[1], Integer.parseInt(row[2])))
                .toList();
    }

    public List<Meeting> listMeetings() {
        return rows("meetings")
                .map(row -> new Meeting(row[0], Integer.parseInt(row[1])))
                .toList();
    }

    public List<Project> listProjects() {
        return rows("projects")
                .map(row -> new Project(row[0], Integer.parseInt(row[1]), Integer.parseInt(row[2])))
                .toList();
    }

    private List<String> list(String key) {
        return List.of(records.getString(key).split(";"));
    }

    private Stream<String[]> rows(String key) {
        return list(key).stream().map(row -> row.split("\\|"));
    }
}
