// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.RoleDescription;
import org.qiantang.portal.api.security.Roles;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;

/** The roles of the portal, and those that an office makes for itself. */
@ApplicationScoped
@Transactional
public class RoleRegister implements Roles {

    private static final String MANAGE = "portal:role:manage";
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final int LONGEST_TITLE = 64;
    private static final int LONGEST_PERMISSIONS = 2000;

    @Inject
    RightRepository repository;

    @Inject
    Permissions permissions;

    @Inject
    RightChanges changes;

    @Inject
    AuditLog audit;

    @Override
    public List<RoleDescription> list() {
        return repository.listRoles().stream().map(RoleDefinition::description).toList();
    }

    @Override
    public Optional<RoleDescription> find(String key) {
        return repository.findRole(key).map(RoleDefinition::description);
    }

    @Override
    public RoleDescription add(Caller caller, RoleDescription role) {
        permissions.require(caller, MANAGE);
        List<Problem> problems = new ArrayList<>();
        if (!KEY.matcher(role.key()).matches()) problems.add(Problem.of("key", Problem.Kind.INVALID));
        else if (repository.findRole(role.key()).isPresent())
            problems.add(Problem.of("key", Problem.Kind.TAKEN, role.key()));
        check(role, problems);
        RoleDefinition added = new RoleDefinition(role.key(), repository.lastRolePosition() + 1);
        added.describe(role);
        repository.add(added);
        // Until now only portlet applications may have known the role, and people may hold it.
        changes.note();
        audit.append(
                AuditEvent.of(caller, "role.added").about("role", role.key()).changing(Map.of(), Described.role(role)));
        return added.description();
    }

    @Override
    public RoleDescription change(Caller caller, RoleDescription role) {
        permissions.require(caller, MANAGE);
        RoleDefinition stored = own(role.key());
        if (stored.getVersion() != role.version())
            throw new RejectedException(Problem.of("", Problem.Kind.CHANGED_MEANWHILE));
        check(role, new ArrayList<>());
        RoleDescription before = stored.description();
        stored.describe(role);
        changes.note();
        audit.append(AuditEvent.of(caller, "role.changed")
                .about("role", role.key())
                .changing(Described.role(before), Described.role(role)));
        return repository.flushed(stored).description();
    }

    @Override
    public void remove(Caller caller, String key) {
        permissions.require(caller, MANAGE);
        RoleDefinition stored = own(key);
        int held = repository.listOfRole(key).size();
        if (held > 0) throw new RejectedException(Problem.of("", Problem.Kind.IN_USE, String.valueOf(held)));
        RoleDescription before = stored.description();
        repository.remove(stored);
        changes.note();
        audit.append(
                AuditEvent.of(caller, "role.removed").about("role", key).changing(Described.role(before), Map.of()));
    }

    private RoleDefinition own(String key) {
        RoleDefinition stored = repository
                .findRole(key)
                .orElseThrow(() -> new RejectedException(Problem.of("key", Problem.Kind.UNKNOWN, key)));
        if (stored.isBuiltIn()) throw new RejectedException(Problem.of("key", Problem.Kind.BUILT_IN));
        return stored;
    }

    private static void check(RoleDescription role, List<Problem> problems) {
        checkTitle("titleChinese", role.titleChinese(), problems);
        checkTitle("titleEnglish", role.titleEnglish(), problems);
        if (role.permissions().isEmpty()) problems.add(Problem.of("permissions", Problem.Kind.MISSING));
        for (String permission : role.permissions()) {
            if (!PermissionName.isPattern(permission) || PermissionName.isReserved(permission)) {
                problems.add(Problem.of("permissions", Problem.Kind.INVALID, permission));
            }
        }
        if (String.join(" ", role.permissions()).length() > LONGEST_PERMISSIONS)
            problems.add(Problem.of("permissions", Problem.Kind.TOO_LONG, String.valueOf(LONGEST_PERMISSIONS)));
        if (!problems.isEmpty()) throw new RejectedException(problems);
    }

    private static void checkTitle(String field, String title, List<Problem> problems) {
        if (title.isBlank()) problems.add(Problem.of(field, Problem.Kind.MISSING));
        if (title.length() > LONGEST_TITLE)
            problems.add(Problem.of(field, Problem.Kind.TOO_LONG, String.valueOf(LONGEST_TITLE)));
    }
}
