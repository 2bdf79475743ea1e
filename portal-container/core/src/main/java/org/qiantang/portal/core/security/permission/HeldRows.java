// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.Permission;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.security.Scope;

/**
 * Reads what decisions need, by plain SQL: most decisions about a person come in the first moments of their session, with
 * nothing in memory yet, and a page waits for them.
 */
final class HeldRows {

    private static final String STATUS = "SELECT status FROM account WHERE name = ?";

    private static final String COLUMNS = "SELECT g.id, g.role_key, r.permissions, r.staff, g.scope_kind, g.scope_key,"
            + " o.path, g.expires_at, %s FROM %s"
            + " LEFT JOIN role_definition r ON r.role_key = g.role_key"
            + " LEFT JOIN organisation o ON o.code = g.scope_key WHERE %s";

    private static final String DIRECT = COLUMNS.formatted(
            "CAST(NULL AS VARCHAR(128)), CAST(NULL AS VARCHAR(256)), CAST(NULL AS VARCHAR(64))",
            "role_grant g",
            "g.account = ?");

    private static final String BY_POSTS = COLUMNS.formatted(
            "p.title_zh, p.title_en, p.organisation",
            "post_holder h JOIN role_grant g ON g.post_id = h.post_id JOIN post p ON p.id = h.post_id",
            "h.account = ? AND (h.until_date IS NULL OR h.until_date >= ?)");

    private static final String OWNER =
            "SELECT o.path FROM site_owner s JOIN organisation o ON o.code = s.organisation WHERE s.site_key = ?";

    private HeldRows() {}

    static Optional<Holdings> read(Connection connection, String account, LocalDate today) throws SQLException {
        Optional<String> status = text(connection, STATUS, account);
        if (status.isEmpty()) return Optional.empty();
        List<HeldRole> roles = new ArrayList<>();
        try (PreparedStatement direct = connection.prepareStatement(DIRECT)) {
            direct.setString(1, account);
            addRoles(direct, roles);
        }
        try (PreparedStatement byPosts = connection.prepareStatement(BY_POSTS)) {
            byPosts.setString(1, account);
            byPosts.setDate(2, Date.valueOf(today));
            addRoles(byPosts, roles);
        }
        return Optional.of(new Holdings(AccountStatus.valueOf(status.get()), List.copyOf(roles)));
    }

    static Optional<String> ownerPath(Connection connection, String site) throws SQLException {
        return text(connection, OWNER, site);
    }

    private static Optional<String> text(Connection connection, String sql, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static void addRoles(PreparedStatement statement, List<HeldRole> roles) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) roles.add(role(row));
        }
    }

    private static HeldRole role(ResultSet row) throws SQLException {
        Scope scope = new Scope(Scope.Kind.valueOf(row.getString(5)), row.getString(6));
        String path = row.getString(7);
        Timestamp expires = row.getTimestamp(8);
        String title = row.getString(9);
        return new HeldRole(
                row.getLong(1),
                row.getString(2),
                permissions(row.getString(3)),
                scope,
                scope.kind() == Scope.Kind.ORGANISATION && path != null ? path : "",
                expires == null ? null : expires.toLocalDateTime().toInstant(ZoneOffset.UTC),
                title == null ? null : new HeldRole.PostName(title, row.getString(10), row.getString(11)),
                row.getBoolean(4));
    }

    private static List<Permission> permissions(@Nullable String patterns) {
        if (patterns == null) return List.of();
        return Arrays.stream(patterns.split(" "))
                .map(pattern -> (Permission) new WildcardPermission(pattern))
                .toList();
    }
}
