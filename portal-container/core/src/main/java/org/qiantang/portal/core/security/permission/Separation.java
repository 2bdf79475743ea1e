// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiantang.portal.api.security.Roles;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.organisation.PostHolder;
import org.qiantang.portal.core.organisation.PostRepository;

/**
 * Keeps the three administrators apart (三员分立, GB/T 22239—2019): whoever runs the portal gives no rights, whoever gives
 * rights does not run it, and neither can touch the record of what they did. One person with several accounts is known by
 * the staff number or the mail address.
 */
@ApplicationScoped
public class Separation {

    /** The roles that must stay apart. */
    public static final Set<String> ADMINISTRATORS =
            Set.of(Roles.SYSTEM_ADMINISTRATOR, Roles.SECURITY_ADMINISTRATOR, Roles.AUDIT_ADMINISTRATOR);

    @Inject
    RightRepository rights;

    @Inject
    AccountRepository accounts;

    @Inject
    PostRepository posts;

    /** The role that keeps somebody from holding this one, too; empty if none does. */
    public Optional<String> conflict(String role, String account) {
        if (!ADMINISTRATORS.contains(role)) return Optional.empty();
        return accountsOfSamePerson(account).stream()
                .flatMap(this::administratorRoles)
                .filter(held -> !held.equals(role))
                .findFirst();
    }

    /** As {@link #conflict}, for whoever holds a post. */
    Optional<String> conflictOfPost(String role, long post) {
        if (!ADMINISTRATORS.contains(role)) return Optional.empty();
        return posts.holders(post).stream()
                .map(PostHolder::getAccount)
                .flatMap(holder -> conflict(role, holder).stream())
                .findFirst();
    }

    /** The role that keeps somebody from a post, because the post brings another one; empty if none does. */
    public Optional<String> conflictWithPost(String account, long post) {
        return rights.listOfPost(post).stream()
                .map(RoleGrant::getRole)
                .flatMap(role -> conflict(role, account).stream())
                .findFirst();
    }

    /**
     * The administrators' roles of accounts that would be taken for one person if this account had this number and
     * address; empty if they may be one person's.
     */
    public Optional<String> conflictOfIdentity(String account, String staffNumber, String mail) {
        Set<String> names = new HashSet<>(namesLike(staffNumber, mail));
        names.add(account);
        List<String> roles =
                new ArrayList<>(names.stream().flatMap(this::administratorRoles).collect(Collectors.toSet()));
        return roles.size() > 1 ? Optional.of(roles.get(0)) : Optional.empty();
    }

    /** Whether an account holds one of these roles. */
    public boolean isAdministrator(String account) {
        return administratorRoles(account).findAny().isPresent();
    }

    /** The administrators' role that nobody else with a usable account holds; empty if there is none. */
    public Optional<String> lastOf(String account) {
        return administratorRoles(account)
                .filter(role -> rights.listOfRole(role).stream()
                        .flatMap(grant -> grant.account().stream())
                        .noneMatch(other -> !other.equals(account) && isActive(other)))
                .findFirst();
    }

    private boolean isActive(String account) {
        return accounts.find(account).filter(Account::isActive).isPresent();
    }

    private Set<String> accountsOfSamePerson(String name) {
        Set<String> names = new HashSet<>();
        names.add(name);
        accounts.find(name).ifPresent(account -> names.addAll(namesLike(account.getStaffNumber(), account.getMail())));
        return names;
    }

    private Set<String> namesLike(String staffNumber, String mail) {
        Stream<Account> byNumber =
                staffNumber.isEmpty() ? Stream.empty() : accounts.listOfStaffNumber(staffNumber).stream();
        Stream<Account> byMail = mail.isEmpty() ? Stream.empty() : accounts.listOfMail(mail).stream();
        return Stream.concat(byNumber, byMail).map(Account::getName).collect(Collectors.toSet());
    }

    private Stream<String> administratorRoles(String account) {
        return Stream.concat(rights.listOfAccount(account).stream(), rights.listByPosts(account).stream())
                .map(RoleGrant::getRole)
                .filter(ADMINISTRATORS::contains);
    }
}
