// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who holds a post. */
@Entity
@Table(name = "post_holder")
@IdClass(PostHolder.Key.class)
@NamedQuery(name = "PostHolder.ofPost", query = "select h from PostHolder h where h.post = :post order by h.account")
public class PostHolder {

    @Id
    @Column(name = "post_id")
    private long post;

    private @Id String account = "";

    @Column(name = "until_date")
    private @Nullable LocalDate until;

    protected PostHolder() {} // for JPA

    public PostHolder(long post, String account, @Nullable LocalDate until) {
        this.post = post;
        this.account = account;
        this.until = until;
    }

    public void stayUntil(@Nullable LocalDate lastDay) {
        until = lastDay;
    }

    public long getPost() {
        return post;
    }

    public String getAccount() {
        return account;
    }

    /** The last day. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** The primary key; no record, because JPA 3.1 fills it field by field. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private long post;
        private String account = "";

        public Key() {} // for JPA

        public Key(long post, String account) {
            this.post = post;
            this.account = account;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && post == key.post && account.equals(key.account);
        }

        @Override
        public int hashCode() {
            return Objects.hash(post, account);
        }
    }
}
