// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.Permission;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;

/**
 * Decides whether somebody may do something to something. Every service asks here before it does anything; pages only
 * leave out what would be refused.
 */
@ApplicationScoped
public class Permissions {

    @Inject
    RightCache cache;

    @Inject
    Places places;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Nothing if the caller may do this to that.
     *
     * @param permission such as {@code content:news:edit}
     * @throws AccessDeniedException if not; the audit log has it then
     */
    public void require(Caller caller, String permission, Target target) {
        if (may(caller.account(), permission, target)) return;
        audit.appendAlone(denial(caller, permission, target));
        throw new AccessDeniedException(caller.account(), permission);
    }

    /** What the audit log says of a refusal. */
    static AuditEvent denial(Caller caller, String permission, Target target) {
        AuditEvent event = AuditEvent.of(caller, "access.denied")
                .about("permission", permission)
                .denied();
        if (target.organisation() != null)
            event = event.changing(Map.of(), Map.of("organisation", target.organisation()));
        return target.site() == null ? event : event.at(target.site());
    }

    /** As {@link #require(Caller, String, Target)}, for the portal as a whole. */
    public void require(Caller caller, String permission) {
        require(caller, permission, Target.PORTAL);
    }

    public boolean may(String account, String permission, Target target) {
        return decide(account, permission, target, Trace.NONE);
    }

    boolean decide(String account, String permission, Target target, Trace trace) {
        if (account.equals(Caller.COMMAND) || account.equals(Caller.PORTAL)) {
            trace.note(Rule.PORTAL_ITSELF);
            return true;
        }
        if (account.isEmpty()) {
            trace.note(Rule.NOBODY);
            return false;
        }
        Optional<Holdings> holdings = cache.holdings(account);
        if (holdings.isEmpty() || !holdings.get().isActive()) {
            trace.note(holdings.isEmpty() ? Rule.NO_ACCOUNT : Rule.NOT_ACTIVE);
            return false;
        }
        if (isJudgement(permission) && account.equals(target.author())) {
            trace.note(Rule.OWN_WORK);
            return false;
        }
        return isGranted(holdings.get(), new WildcardPermission(permission), target, trace);
    }

    /** What a second person has to do: four eyes see more than two. */
    private static boolean isJudgement(String permission) {
        return permission.endsWith(":review") || permission.endsWith(":publish");
    }

    private boolean isGranted(Holdings holdings, Permission wanted, Target target, Trace trace) {
        Instant now = clock.instant();
        for (HeldRole role : holdings.roles()) {
            Rule rule = look(role, wanted, target, now);
            trace.note(rule, role);
            if (rule == Rule.GRANTED) return true;
        }
        trace.note(Rule.NOT_GRANTED);
        return false;
    }

    private Rule look(HeldRole role, Permission wanted, Target target, Instant now) {
        if (role.isOver(now)) return Rule.OVER;
        if (role.permissions().isEmpty()) return Rule.ROLE_OF_APPLICATIONS;
        if (!role.implies(wanted)) return Rule.NOT_IN_ROLE;
        return places.covers(role, target) ? Rule.GRANTED : Rule.ELSEWHERE;
    }

    /** The names of the roles that an account holds on a site, for pages and portlets that ask for roles. */
    public Set<String> roles(String account, String site) {
        Optional<Holdings> holdings = cache.holdings(account).filter(Holdings::isActive);
        if (holdings.isEmpty()) return Set.of();
        Instant now = clock.instant();
        Target target = Target.site(site);
        Set<String> roles = new LinkedHashSet<>();
        for (HeldRole role : holdings.get().roles()) {
            if (!role.isOver(now) && places.covers(role, target)) roles.add(role.role());
        }
        return roles;
    }

    /** Whether any role of an account, anywhere, demands a second step of sign-in. */
    public boolean needsSecondStep(String account) {
        Instant now = clock.instant();
        return cache.holdings(account).stream()
                .flatMap(holdings -> holdings.roles().stream())
                .anyMatch(role -> role.staff() && !role.isOver(now));
    }

    /** Changes whenever any right does; what was made of rights is good while this stays the same. */
    public long changes() {
        return cache.changes();
    }
}
