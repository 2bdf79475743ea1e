// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The value of one user attribute of an account (Portlet 3.0, appendix A: user attribute names). */
@Entity
@Table(name = "account_attribute")
@IdClass(AccountAttribute.Key.class)
@NamedQuery(name = "AccountAttribute.ofAccount", query = "select a from AccountAttribute a where a.account = :account")
public class AccountAttribute {

    private @Id String account = "";
    private @Id String name = "";
    private String value = "";

    protected AccountAttribute() {} // for JPA

    AccountAttribute(String account, String name, String value) {
        this.account = account;
        this.name = name;
        this.value = value;
    }

    void change(String newValue) {
        value = newValue;
    }

    public String getName() {
        return name;
    }

    public String getValue() {
        return value;
    }

    /** The primary key; no record, because JPA 3.1 fills it field by field. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private String account = "";
        private String name = "";

        public Key() {} // for JPA

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && account.equals(key.account) && name.equals(key.name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, name);
        }
    }
}
