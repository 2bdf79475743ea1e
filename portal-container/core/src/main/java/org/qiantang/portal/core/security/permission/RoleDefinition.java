// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.qiantang.portal.api.security.RoleDescription;

/** A role (角色) and the permissions it holds. */
@Entity
@Table(name = "role_definition")
@NamedQuery(name = "RoleDefinition.all", query = "select r from RoleDefinition r order by r.position, r.key")
@NamedQuery(name = "RoleDefinition.lastPosition", query = "select max(r.position) from RoleDefinition r")
public class RoleDefinition {

    @Id
    @Column(name = "role_key")
    private String key = "";

    private int position;

    @Column(name = "title_zh")
    private String titleChinese = "";

    @Column(name = "title_en")
    private String titleEnglish = "";

    private String permissions = "";

    @Column(name = "built_in")
    private boolean builtIn;

    private boolean staff;
    private @Version long version;

    protected RoleDefinition() {} // for JPA

    RoleDefinition(String key, int position) {
        this.key = key;
        this.position = position;
    }

    void describe(RoleDescription role) {
        titleChinese = role.titleChinese();
        titleEnglish = role.titleEnglish();
        permissions = String.join(" ", role.permissions());
        staff = role.staff();
    }

    RoleDescription description() {
        return new RoleDescription(
                key, titleChinese, titleEnglish, List.of(permissions.split(" ")), builtIn, staff, version);
    }

    public String getKey() {
        return key;
    }

    public int getPosition() {
        return position;
    }

    public boolean isBuiltIn() {
        return builtIn;
    }

    public boolean isStaff() {
        return staff;
    }

    public long getVersion() {
        return version;
    }
}
