// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.NewGrant;
import org.qiantang.portal.api.security.Scope;
import org.qiantang.portal.core.data.UtcTimestamp;

/** A role that an account, or whoever holds a post, holds at some place. Never changed, only given and taken back. */
@Entity
@Table(name = "role_grant")
@NamedQuery(name = "RoleGrant.ofAccount", query = "select g from RoleGrant g where g.account = :account order by g.id")
@NamedQuery(name = "RoleGrant.ofPost", query = "select g from RoleGrant g where g.post = :post order by g.id")
@NamedQuery(name = "RoleGrant.ofRole", query = "select g from RoleGrant g where g.role = :role order by g.id")
@NamedQuery(
        name = "RoleGrant.ofScope",
        query = "select g from RoleGrant g where g.scopeKind = :kind and g.scopeKey = :key order by g.id")
@NamedQuery(
        name = "RoleGrant.byPosts",
        query =
                "select g from RoleGrant g join PostHolder h on h.post = g.post where h.account = :account order by g.id")
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private @Nullable String account;

    @Column(name = "post_id")
    private @Nullable Long post;

    @Column(name = "role_key")
    private String role = "";

    @Column(name = "scope_kind")
    @Enumerated(EnumType.STRING)
    private Scope.Kind scopeKind = Scope.Kind.PORTAL;

    @Column(name = "scope_key")
    private String scopeKey = "";

    @Column(name = "expires_at")
    @Convert(converter = UtcTimestamp.class)
    private @Nullable Instant expiresAt;

    @Column(name = "given_by")
    private String givenBy = "";

    @Column(name = "given_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant givenAt = Instant.EPOCH;

    protected RoleGrant() {} // for JPA

    RoleGrant(NewGrant grant, String givenBy, Instant now) {
        this.account = grant.post() == null ? grant.account() : null;
        this.post = grant.post();
        this.role = grant.role();
        this.scopeKind = grant.scope().kind();
        this.scopeKey = grant.scope().key();
        this.expiresAt = grant.expires();
        this.givenBy = givenBy;
        this.givenAt = now;
    }

    public long getId() {
        return id;
    }

    public Optional<String> account() {
        return Optional.ofNullable(account);
    }

    public Optional<Long> post() {
        return Optional.ofNullable(post);
    }

    public String getRole() {
        return role;
    }

    public Scope scope() {
        return new Scope(scopeKind, scopeKey);
    }

    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    public String getGivenBy() {
        return givenBy;
    }

    public Instant getGivenAt() {
        return givenAt;
    }
}
