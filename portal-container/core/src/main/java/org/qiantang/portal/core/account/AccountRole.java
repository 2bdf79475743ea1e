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

/** One role that an account has. */
@Entity
@Table(name = "account_role")
@IdClass(AccountRole.Key.class)
@NamedQuery(name = "AccountRole.ofAccount", query = "select r from AccountRole r where r.account = :account")
public class AccountRole {

    private @Id String account = "";
    private @Id String role = "";

    protected AccountRole() {} // for JPA

    AccountRole(String account, String role) {
        this.account = account;
        this.role = role;
    }

    public String getRole() {
        return role;
    }

    /** The primary key; no record, because JPA 3.1 fills it field by field. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private String account = "";
        private String role = "";

        public Key() {} // for JPA

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && account.equals(key.account) && role.equals(key.role);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, role);
        }
    }
}
