// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.preference;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one person has set for herself in one window. */
@Entity
@Table(name = "personal_preference")
@IdClass(PersonalPreferences.Key.class)
@NamedQuery(name = "PersonalPreferences.ofSite", query = "select p from PersonalPreferences p where p.site = :site")
@NamedQuery(name = "PersonalPreferences.removeOfSite", query = "delete from PersonalPreferences p where p.site = :site")
public class PersonalPreferences {

    private @Id String person = "";

    @Id
    @Column(name = "site_key")
    private String site = "";

    @Id
    @Column(name = "page_key")
    private String page = "";

    @Id
    @Column(name = "window_key")
    private String window = "";

    private String document = "{}";

    protected PersonalPreferences() {} // for JPA

    PersonalPreferences(String person, WindowKey key) {
        this.person = person;
        this.site = key.site();
        this.page = key.page();
        this.window = key.window();
    }

    WindowKey getWindowKey() {
        return new WindowKey(site, page, window);
    }

    void set(StoredPreferences preferences) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        preferences.values().forEach((name, values) -> {
            JsonArrayBuilder array = Json.createArrayBuilder();
            for (String value : values) {
                if (value == null) array.addNull();
                else array.add(value);
            }
            all.add(name, array);
        });
        document = all.build().toString();
    }

    StoredPreferences preferences() {
        Map<String, List<@Nullable String>> result = new LinkedHashMap<>();
        try (var reader = Json.createReader(new StringReader(document))) {
            JsonObject all = reader.readObject();
            all.keySet().forEach(name -> {
                List<@Nullable String> values = new ArrayList<>();
                all.getJsonArray(name)
                        .forEach(value -> values.add(value instanceof JsonString s ? s.getString() : null));
                result.put(name, values);
            });
        }
        return StoredPreferences.of(result);
    }

    /** The primary key; no record, because JPA 3.1 fills it field by field. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private String person = "";
        private String site = "";
        private String page = "";
        private String window = "";

        public Key() {} // for JPA

        Key(String person, WindowKey key) {
            this.person = person;
            this.site = key.site();
            this.page = key.page();
            this.window = key.window();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && person.equals(key.person)
                    && site.equals(key.site)
                    && page.equals(key.page)
                    && window.equals(key.window);
        }

        @Override
        public int hashCode() {
            return Objects.hash(person, site, page, window);
        }
    }
}
