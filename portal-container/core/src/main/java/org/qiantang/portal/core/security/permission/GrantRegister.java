// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.GrantDescription;
import org.qiantang.portal.api.security.Grants;
import org.qiantang.portal.api.security.NewGrant;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.RoleDescription;
import org.qiantang.portal.api.security.Scope;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.organisation.Organisation;
import org.qiantang.portal.core.organisation.OrganisationRepository;
import org.qiantang.portal.core.organisation.Post;
import org.qiantang.portal.core.organisation.PostRepository;

/** Gives roles to people, and takes them back. */
@ApplicationScoped
@Transactional
public class GrantRegister implements Grants {

    private static final String VIEW = "portal:grant:view";
    private static final String MANAGE = "portal:grant:manage";

    /** What site administrators may give on their own site and below; everything else is the security administrator's. */
    private static final Set<String> OF_CONTENT =
            Set.of("reader", "loader", "editor", "reviewer", "publisher", "case-handler");

    @Inject
    RightRepository rights;

    @Inject
    AccountRepository accounts;

    @Inject
    PostRepository posts;

    @Inject
    OrganisationRepository organisations;

    @Inject
    Permissions permissions;

    @Inject
    Places places;

    @Inject
    Separation separation;

    @Inject
    RightChanges changes;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Override
    public List<GrantDescription> listOfAccount(Caller caller, String account) {
        if (!caller.account().equals(account)) permissions.require(caller, VIEW);
        return Stream.concat(rights.listOfAccount(account).stream(), rights.listByPosts(account).stream())
                .map(this::description)
                .toList();
    }

    @Override
    public List<GrantDescription> listOfScope(Caller caller, Scope scope) {
        permissions.require(caller, VIEW, target(scope));
        return rights.listOfScope(scope).stream().map(this::description).toList();
    }

    @Override
    public List<GrantDescription> listOfRole(Caller caller, String role) {
        permissions.require(caller, VIEW);
        return rights.listOfRole(role).stream().map(this::description).toList();
    }

    private static Target target(Scope scope) {
        return switch (scope.kind()) {
            case PORTAL -> Target.PORTAL;
            case SITE -> Target.site(scope.key());
            case ORGANISATION -> Target.organisation(scope.key());
        };
    }

    private GrantDescription description(RoleGrant grant) {
        return new GrantDescription(
                grant.getId(),
                grant.account().orElse(""),
                grant.post().orElse(null),
                grant.post().map(this::postTitle).orElse(""),
                grant.getRole(),
                grant.scope(),
                grant.expiresAt().orElse(null),
                grant.getGivenBy(),
                grant.getGivenAt());
    }

    private String postTitle(long id) {
        Post post = posts.find(id).orElseThrow();
        String organisation = organisations
                .find(post.getOrganisation())
                .map(Organisation::getNameChinese)
                .orElse(post.getOrganisation());
        return organisation + " " + post.getTitleChinese();
    }

    @Override
    public List<RoleDescription> listGivable(Caller caller, Scope scope) {
        return rights.listRoles().stream()
                .map(RoleDefinition::description)
                .filter(role -> mayGive(caller, role.key(), scope))
                .toList();
    }

    private boolean mayGive(Caller caller, String role, Scope scope) {
        if (isOfContent(role, scope)) return permissions.may(caller.account(), MANAGE, target(scope));
        return mayGiveAll(caller);
    }

    private static boolean isOfContent(String role, Scope scope) {
        return OF_CONTENT.contains(role) && scope.kind() == Scope.Kind.SITE;
    }

    /** Only who may give roles everywhere gives those that are not of content. */
    private boolean mayGiveAll(Caller caller) {
        return permissions.may(caller.account(), MANAGE, Target.PORTAL)
                && permissions.may(caller.account(), "portal:role:manage", Target.PORTAL);
    }

    @Override
    public long add(Caller caller, NewGrant grant) {
        requireRight(caller, grant.role(), grant.scope());
        List<Problem> problems = new ArrayList<>();
        checkHolder(caller, grant, problems);
        if (rights.findRole(grant.role()).isEmpty())
            problems.add(Problem.of("role", Problem.Kind.UNKNOWN, grant.role()));
        checkScope(grant, problems);
        if (grant.expires() != null && !grant.expires().isAfter(clock.instant()))
            problems.add(Problem.of("expires", Problem.Kind.PAST));
        if (!problems.isEmpty()) throw new RejectedException(problems);
        long id = give(caller, grant);
        changes.note();
        return id;
    }

    private void requireRight(Caller caller, String role, Scope scope) {
        permissions.require(caller, MANAGE, target(scope));
        if (isOfContent(role, scope)) return;
        permissions.require(caller, MANAGE);
        if (!mayGiveAll(caller)) {
            audit.appendAlone(Permissions.denial(caller, MANAGE, target(scope)));
            throw new AccessDeniedException(caller.account(), MANAGE);
        }
    }

    private void checkHolder(Caller caller, NewGrant grant, List<Problem> problems) {
        if (grant.post() != null) {
            checkPost(caller, grant, grant.post(), problems);
        } else if (grant.account().isBlank()) {
            problems.add(Problem.of("account", Problem.Kind.MISSING));
        } else if (accounts.find(grant.account()).isEmpty()) {
            problems.add(Problem.of("account", Problem.Kind.UNKNOWN, grant.account()));
        } else {
            if (grant.account().equals(caller.account())) problems.add(Problem.of("account", Problem.Kind.ONESELF));
            separation
                    .conflict(grant.role(), grant.account())
                    .ifPresent(other -> problems.add(Problem.of("role", Problem.Kind.SEPARATED, other)));
        }
    }

    private void checkPost(Caller caller, NewGrant grant, long post, List<Problem> problems) {
        if (posts.find(post).isEmpty()) {
            problems.add(Problem.of("post", Problem.Kind.UNKNOWN, String.valueOf(post)));
            return;
        }
        // Who puts people into posts must not be able to make administrators of them.
        if (Separation.ADMINISTRATORS.contains(grant.role()))
            problems.add(Problem.of("post", Problem.Kind.NOT_HERE, grant.role()));
        if (posts.findHolder(post, caller.account()).isPresent())
            problems.add(Problem.of("post", Problem.Kind.ONESELF));
    }

    private void checkScope(NewGrant grant, List<Problem> problems) {
        Scope scope = grant.scope();
        boolean known =
                switch (scope.kind()) {
                    case PORTAL -> scope.key().isEmpty();
                    case SITE -> places.isSite(scope.key());
                    case ORGANISATION -> places.findPath(scope.key()).isPresent();
                };
        if (!known) problems.add(Problem.of("scope", Problem.Kind.UNKNOWN, scope.key()));
        if (Separation.ADMINISTRATORS.contains(grant.role()) && scope.kind() != Scope.Kind.PORTAL)
            problems.add(Problem.of("scope", Problem.Kind.NOT_HERE, grant.role()));
    }

    @Override
    public void remove(Caller caller, long id) {
        Optional<RoleGrant> found = rights.findGrant(id);
        if (found.isEmpty()) {
            permissions.require(caller, MANAGE);
            throw new RejectedException(Problem.of("", Problem.Kind.UNKNOWN, String.valueOf(id)));
        }
        RoleGrant grant = found.get();
        requireRight(caller, grant.getRole(), grant.scope());
        if (isOwn(caller, grant)) throw new RejectedException(Problem.of("", Problem.Kind.ONESELF));
        boolean administrator = Separation.ADMINISTRATORS.contains(grant.getRole());
        if (administrator && rights.listOfRole(grant.getRole()).size() == 1)
            throw new RejectedException(Problem.of("", Problem.Kind.LAST_ONE, grant.getRole()));
        take(caller, grant);
        changes.note();
    }

    private boolean isOwn(Caller caller, RoleGrant grant) {
        return grant.account().filter(caller.account()::equals).isPresent()
                || grant.post()
                        .flatMap(post -> posts.findHolder(post, caller.account()))
                        .isPresent();
    }

    private static AuditEvent event(Caller caller, String action, RoleGrant grant) {
        AuditEvent event = AuditEvent.of(caller, action);
        AuditEvent about = grant.account()
                .map(account -> event.about("account", account))
                .orElseGet(() -> event.about("post", String.valueOf(grant.post().orElseThrow())));
        boolean ofSite = grant.scope().kind() == Scope.Kind.SITE;
        return ofSite ? about.at(grant.scope().key()) : about;
    }

    /** How many roles the holders of a post have by it. */
    public int countOfPost(long post) {
        return rights.listOfPost(post).size();
    }

    /** How many grants hold at an organisation itself. */
    public int countAtOrganisation(String code) {
        return rights.listOfScope(Scope.organisation(code)).size();
    }

    /** Whether anybody holds a role. */
    public boolean isHeld(String role) {
        return !rights.listOfRole(role).isEmpty();
    }

    /** Gives a role to the first account that holds it, when there is nobody yet who could. */
    public void addFirst(String account, String role) {
        if (isHeld(role)) throw new IllegalStateException("the role has a holder who can give it: " + role);
        give(Caller.portal(), new NewGrant(account, null, role, Scope.PORTAL, null));
        changes.note();
    }

    /**
     * Why somebody cannot be the first who looks after a new site; the field is {@code manager}.
     *
     * @param caller who makes the site: nobody gives rights to themselves
     */
    public Optional<Problem> checkFirst(Caller caller, String account) {
        if (accounts.find(account).isEmpty()) return Optional.of(Problem.of("manager", Problem.Kind.UNKNOWN, account));
        return account.equals(caller.account())
                ? Optional.of(Problem.of("manager", Problem.Kind.ONESELF))
                : Optional.empty();
    }

    /**
     * Gives somebody the roles with which they begin on a site that was just made. That is part of making the site, and asks
     * for no right but that.
     */
    public void addFirstOfSite(Caller caller, String account, String site, Set<String> roles) {
        if (!rights.listOfScope(Scope.site(site)).isEmpty())
            throw new IllegalStateException("somebody looks after the site already: " + site);
        roles.stream()
                .sorted()
                .forEach(role -> give(caller, new NewGrant(account, null, role, Scope.site(site), null)));
        changes.note();
    }

    private long give(Caller caller, NewGrant grant) {
        RoleGrant added = new RoleGrant(grant, caller.account(), clock.instant());
        rights.add(added);
        audit.append(event(caller, "grant.added", added).changing(Map.of(), Described.grant(added)));
        return added.getId();
    }

    private void take(Caller caller, RoleGrant grant) {
        rights.remove(grant);
        audit.append(event(caller, "grant.removed", grant).changing(Described.grant(grant), Map.of()));
    }

    /**
     * Gives an account these roles on a site, in place of those that blueprints gave it there. Roles that have no
     * definition are of use to portlet applications only.
     *
     * @param caller who imports the blueprint
     */
    public void replaceOfSite(Caller caller, String account, String site, Set<String> roles) {
        Scope scope = Scope.site(site);
        List<RoleGrant> before = rights.listOfAccount(account).stream()
                .filter(grant -> grant.scope().equals(scope))
                .toList();
        List<String> missing = new ArrayList<>(roles);
        boolean changed = false;
        for (RoleGrant grant : before) {
            if (missing.remove(grant.getRole())) continue;
            take(caller, grant);
            changed = true;
        }
        for (String role : missing) {
            give(caller, new NewGrant(account, null, role, scope, null));
            changed = true;
        }
        if (changed) changes.note();
    }
}
