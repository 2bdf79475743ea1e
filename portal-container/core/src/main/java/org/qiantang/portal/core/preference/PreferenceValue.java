// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One value of one stored preference of a window. */
@Entity
@Table(name = "window_preference")
@IdClass(PreferenceValue.Key.class)
@NamedQuery(
        name = "PreferenceValue.ofSite",
        query = "select p from PreferenceValue p where p.site = :site order by p.page, p.window, p.name, p.position")
@NamedQuery(
        name = "PreferenceValue.removeOfWindow",
        query = "delete from PreferenceValue p where p.site = :site and p.page = :page and p.window = :window")
@NamedQuery(name = "PreferenceValue.removeOfSite", query = "delete from PreferenceValue p where p.site = :site")
public class PreferenceValue {

    /** The position that stands for a preference without values. */
    static final int NO_VALUES = -1;

    @Id
    @Column(name = "site_key")
    private String site = "";

    @Id
    @Column(name = "page_key")
    private String page = "";

    @Id
    @Column(name = "window_key")
    private String window = "";

    private @Id String name = "";
    private @Id int position;
    private @Nullable String value;

    @Column(name = "read_only")
    private boolean readOnly;

    protected PreferenceValue() {} // for JPA

    PreferenceValue(WindowKey key, String name, int position, @Nullable String value, boolean readOnly) {
        this.site = key.site();
        this.page = key.page();
        this.window = key.window();
        this.name = name;
        this.position = position;
        this.value = value;
        this.readOnly = readOnly;
    }

    public WindowKey getWindowKey() {
        return new WindowKey(site, page, window);
    }

    public String getName() {
        return name;
    }

    public int getPosition() {
        return position;
    }

    public @Nullable String getValue() {
        return value;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    /** The primary key; no record, because JPA 3.1 fills it field by field. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private String site = "";
        private String page = "";
        private String window = "";
        private String name = "";
        private int position;

        public Key() {} // for JPA

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && site.equals(key.site)
                    && page.equals(key.page)
                    && window.equals(key.window)
                    && name.equals(key.name)
                    && position == key.position;
        }

        @Override
        public int hashCode() {
            return Objects.hash(site, page, window, name, position);
        }
    }
}
