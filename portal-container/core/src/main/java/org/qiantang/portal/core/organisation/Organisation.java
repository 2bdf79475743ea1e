// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An organ, a department or a part of one (机构). */
@Entity
@Table(name = "organisation")
@NamedQuery(
        name = "Organisation.all",
        query = "select o from Organisation o order by length(o.path), o.position, o.code")
@NamedQuery(name = "Organisation.below", query = "select o from Organisation o where o.path like :path order by o.path")
public class Organisation {

    private @Id String code = "";
    private @Nullable String parent;
    private String path = "";

    @Column(name = "name_zh")
    private String nameChinese = "";

    @Column(name = "name_en")
    private String nameEnglish = "";

    @Column(name = "short_name")
    private String shortName = "";

    @Column(name = "credit_code")
    private String creditCode = "";

    private int position;
    private @Version long version;

    protected Organisation() {} // for JPA

    public Organisation(String code, @Nullable Organisation above, int position) {
        this.code = code;
        this.position = position;
        this.parent = above == null ? null : above.code;
        this.path = pathBelow(above);
    }

    private String pathBelow(@Nullable Organisation above) {
        return (above == null ? "/" : above.path) + code + "/";
    }

    public void describe(String newNameChinese, String newNameEnglish, String newShortName, String newCreditCode) {
        nameChinese = newNameChinese;
        nameEnglish = newNameEnglish;
        shortName = newShortName;
        creditCode = newCreditCode;
    }

    void standBelow(@Nullable Organisation above, int newPosition) {
        parent = above == null ? null : above.code;
        path = pathBelow(above);
        position = newPosition;
    }

    /** One that stands somewhere below another one moves along with it. */
    void moveAlong(String oldPathAbove, String newPathAbove) {
        path = newPathAbove + path.substring(oldPathAbove.length());
    }

    public boolean isBelow(Organisation other) {
        return path.startsWith(other.path);
    }

    /** How many stand above it. */
    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count() - 2;
    }

    public String getCode() {
        return code;
    }

    public Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    /** The codes from the top down to this one, each between slashes. */
    public String getPath() {
        return path;
    }

    public String getNameChinese() {
        return nameChinese;
    }

    public String getNameEnglish() {
        return nameEnglish;
    }

    public String getShortName() {
        return shortName;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public int getPosition() {
        return position;
    }

    public long getVersion() {
        return version;
    }
}
