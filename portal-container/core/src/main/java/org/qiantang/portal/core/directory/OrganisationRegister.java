// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.organisation.NewOrganisation;
import org.qiantang.portal.api.organisation.OrganisationDescription;
import org.qiantang.portal.api.organisation.OrganisationDirectory;
import org.qiantang.portal.api.organisation.PostDescription;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.organisation.Organisation;
import org.qiantang.portal.core.organisation.OrganisationRepository;
import org.qiantang.portal.core.organisation.Post;
import org.qiantang.portal.core.organisation.PostHolder;
import org.qiantang.portal.core.organisation.PostRepository;
import org.qiantang.portal.core.organisation.SiteOwner;
import org.qiantang.portal.core.security.permission.GrantRegister;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.security.permission.RightChanges;
import org.qiantang.portal.core.security.permission.Separation;
import org.qiantang.portal.core.site.Sites;

/** The organisations and posts as administrators keep them. */
@ApplicationScoped
@Transactional(dontRollbackOn = RejectedException.class) // thrown before anything is changed
public class OrganisationRegister implements OrganisationDirectory {

    private static final String VIEW = "portal:organisation:view";
    private static final String MANAGE = "portal:organisation:manage";
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final int LONGEST_CHINESE = 128;
    private static final int LONGEST_ENGLISH = 256;
    private static final int LONGEST_SHORT = 64;
    private static final int LONGEST_PATH = 1024;

    @Inject
    OrganisationRepository organisations;

    @Inject
    PostRepository posts;

    @Inject
    AccountRepository accounts;

    @Inject
    Permissions permissions;

    @Inject
    GrantRegister grants;

    @Inject
    Separation separation;

    @Inject
    RightChanges changes;

    @Inject
    Sites sites;

    @Inject
    AuditLog audit;

    @Override
    public List<OrganisationDescription> list(Caller caller) {
        boolean all = permissions.may(caller.account(), VIEW, Target.PORTAL);
        List<OrganisationDescription> seen = tree().stream()
                .filter(one -> all || permissions.may(caller.account(), VIEW, Target.organisation(one.code())))
                .toList();
        if (!all && seen.isEmpty()) permissions.require(caller, VIEW);
        return seen;
    }

    /** Parents before their children, children by position. */
    private List<OrganisationDescription> tree() {
        List<Organisation> all = organisations.list();
        Map<String, List<String>> owned = organisations.listOwners().stream()
                .collect(Collectors.groupingBy(
                        SiteOwner::getOrganisation, Collectors.mapping(SiteOwner::getSite, Collectors.toList())));
        Map<String, List<Organisation>> children =
                all.stream().collect(Collectors.groupingBy(one -> one.parent().orElse("")));
        List<OrganisationDescription> tree = new ArrayList<>();
        addBelow("", children, owned, tree);
        return tree;
    }

    private static void addBelow(
            String parent,
            Map<String, List<Organisation>> children,
            Map<String, List<String>> owned,
            List<OrganisationDescription> tree) {
        for (Organisation one : children.getOrDefault(parent, List.of())) {
            tree.add(description(
                    one,
                    owned.getOrDefault(one.getCode(), List.of()),
                    children.getOrDefault(one.getCode(), List.of()).size()));
            addBelow(one.getCode(), children, owned, tree);
        }
    }

    private static OrganisationDescription description(Organisation one, List<String> sites, int children) {
        return new OrganisationDescription(
                one.getCode(),
                one.parent().orElse(null),
                one.getNameChinese(),
                one.getNameEnglish(),
                one.getShortName(),
                one.getCreditCode(),
                sites,
                one.depth(),
                children,
                one.getVersion());
    }

    @Override
    public Optional<OrganisationDescription> find(Caller caller, String code) {
        permissions.require(caller, VIEW, Target.organisation(code));
        return organisations.find(code).map(this::describe);
    }

    private OrganisationDescription describe(Organisation one) {
        organisations.flush(); // a version counts on when it is written
        List<String> owned = organisations.listOwners().stream()
                .filter(owner -> owner.getOrganisation().equals(one.getCode()))
                .map(SiteOwner::getSite)
                .toList();
        long children = organisations.listBelow(one).stream()
                .filter(below -> below.parent().equals(Optional.of(one.getCode())))
                .count();
        return description(one, owned, (int) children);
    }

    @Override
    public OrganisationDescription add(Caller caller, NewOrganisation wanted) {
        requireManage(caller, wanted.parent());
        List<Problem> problems = new ArrayList<>();
        if (!CODE.matcher(wanted.code()).matches()) problems.add(Problem.of("code", Problem.Kind.INVALID));
        else if (organisations.find(wanted.code()).isPresent())
            problems.add(Problem.of("code", Problem.Kind.TAKEN, wanted.code()));
        Organisation above = wanted.parent() == null ? null : find(wanted.parent(), "parent", problems);
        checkNames(wanted.nameChinese(), wanted.nameEnglish(), wanted.shortName(), wanted.creditCode(), problems);
        if (above != null && above.getPath().length() + wanted.code().length() + 1 > LONGEST_PATH)
            problems.add(Problem.of("parent", Problem.Kind.NOT_HERE));
        if (!problems.isEmpty()) throw new RejectedException(problems);
        Organisation added = new Organisation(wanted.code(), above, organisations.nextPosition(above));
        added.describe(wanted.nameChinese(), wanted.nameEnglish(), wanted.shortName(), wanted.creditCode());
        organisations.add(added);
        changes.note();
        audit.append(event(caller, "organisation.added", added).changing(Map.of(), AuditFields.of(added)));
        return describe(added);
    }

    private void requireManage(Caller caller, @Nullable String at) {
        permissions.require(caller, MANAGE, at == null ? Target.PORTAL : Target.organisation(at));
    }

    private @Nullable Organisation find(String code, String field, List<Problem> problems) {
        Optional<Organisation> found = organisations.find(code);
        if (found.isEmpty()) problems.add(Problem.of(field, Problem.Kind.UNKNOWN, code));
        return found.orElse(null);
    }

    private static void checkNames(
            String chinese, String english, String shortName, String creditCode, List<Problem> problems) {
        if (chinese.isBlank()) problems.add(Problem.of("nameChinese", Problem.Kind.MISSING));
        checkLength("nameChinese", chinese, LONGEST_CHINESE, problems);
        checkLength("nameEnglish", english, LONGEST_ENGLISH, problems);
        checkLength("shortName", shortName, LONGEST_SHORT, problems);
        if (!creditCode.isEmpty() && !CreditCode.isValid(creditCode))
            problems.add(Problem.of("creditCode", Problem.Kind.INVALID));
    }

    private static void checkLength(String field, String text, int longest, List<Problem> problems) {
        if (text.length() > longest) problems.add(Problem.of(field, Problem.Kind.TOO_LONG, String.valueOf(longest)));
    }

    private static AuditEvent event(Caller caller, String action, Organisation organisation) {
        return AuditEvent.of(caller, action).about("organisation", organisation.getCode());
    }

    private Organisation known(Caller caller, String code) {
        requireManage(caller, code);
        return organisations
                .find(code)
                .orElseThrow(() -> new RejectedException(Problem.of("code", Problem.Kind.UNKNOWN, code)));
    }

    @Override
    public OrganisationDescription change(Caller caller, OrganisationDescription wanted) {
        Organisation organisation = known(caller, wanted.code());
        if (organisation.getVersion() != wanted.version())
            throw new RejectedException(Problem.of("", Problem.Kind.CHANGED_MEANWHILE));
        List<Problem> problems = new ArrayList<>();
        checkNames(wanted.nameChinese(), wanted.nameEnglish(), wanted.shortName(), wanted.creditCode(), problems);
        if (!problems.isEmpty()) throw new RejectedException(problems);
        Map<String, Object> before = AuditFields.of(organisation);
        organisation.describe(wanted.nameChinese(), wanted.nameEnglish(), wanted.shortName(), wanted.creditCode());
        audit.append(
                event(caller, "organisation.changed", organisation).changing(before, AuditFields.of(organisation)));
        return describe(organisation);
    }

    @Override
    public void move(Caller caller, String code, @Nullable String parent) {
        Organisation organisation = known(caller, code);
        requireManage(caller, parent);
        List<Problem> problems = new ArrayList<>();
        Organisation above = parent == null ? null : find(parent, "parent", problems);
        if (above != null && above.isBelow(organisation)) problems.add(Problem.of("parent", Problem.Kind.CYCLE));
        if (!problems.isEmpty()) throw new RejectedException(problems);
        String before = organisation.getPath();
        organisations.move(organisation, above, organisations.nextPosition(above));
        changes.note();
        audit.append(event(caller, "organisation.moved", organisation)
                .changing(Map.of("path", before), Map.of("path", organisation.getPath())));
    }

    @Override
    public void remove(Caller caller, String code) {
        Organisation organisation = known(caller, code);
        int used = organisations.listBelow(organisation).size()
                + posts.listOfOrganisation(code).size()
                + grants.countAtOrganisation(code)
                + (int) organisations.listOwners().stream()
                        .filter(owner -> owner.getOrganisation().equals(code))
                        .count();
        if (used > 0) throw new RejectedException(Problem.of("", Problem.Kind.IN_USE, String.valueOf(used)));
        Map<String, Object> before = AuditFields.of(organisation);
        organisations.remove(organisation);
        changes.note();
        audit.append(event(caller, "organisation.removed", organisation).changing(before, Map.of()));
    }

    @Override
    public void ownSites(Caller caller, String code, List<String> wanted) {
        Organisation organisation = known(caller, code);
        // Who owns a site decides who works on it: only who keeps the whole tree says so.
        requireManage(caller, null);
        Map<String, String> owners = new HashMap<>();
        organisations.listOwners().forEach(owner -> owners.put(owner.getSite(), owner.getOrganisation()));
        List<Problem> problems = new ArrayList<>();
        for (String site : wanted) {
            if (sites.findByKey(site).isEmpty()) problems.add(Problem.of("sites", Problem.Kind.UNKNOWN, site));
            else if (owners.containsKey(site) && !code.equals(owners.get(site)))
                problems.add(Problem.of("sites", Problem.Kind.TAKEN, site));
        }
        if (!problems.isEmpty()) throw new RejectedException(problems);
        Set<String> before = new HashSet<>();
        owners.forEach((site, owner) -> {
            if (owner.equals(code)) before.add(site);
        });
        before.stream().filter(site -> !wanted.contains(site)).forEach(organisations::disown);
        wanted.forEach(site -> organisations.own(site, code));
        changes.note();
        audit.append(event(caller, "organisation.sites-changed", organisation)
                .changing(
                        Map.of("sites", before.stream().sorted().collect(Collectors.joining(" "))),
                        Map.of("sites", wanted.stream().sorted().collect(Collectors.joining(" ")))));
    }

    @Override
    public List<PostDescription> listPosts(Caller caller, String organisation) {
        permissions.require(caller, VIEW, Target.organisation(organisation));
        return posts.listOfOrganisation(organisation).stream()
                .map(this::description)
                .toList();
    }

    @Override
    public List<PostDescription> listPostsOf(Caller caller, String account) {
        if (!caller.account().equals(account)) permissions.require(caller, VIEW);
        return posts.listOfAccount(account).stream().map(this::description).toList();
    }

    private PostDescription description(Post post) {
        List<PostDescription.Holder> holders = posts.holders(post.getId()).stream()
                .map(holder -> new PostDescription.Holder(
                        holder.getAccount(),
                        accounts.find(holder.getAccount())
                                .map(account -> account.description().displayName())
                                .orElse(holder.getAccount()),
                        holder.until().orElse(null)))
                .toList();
        return new PostDescription(
                post.getId(), post.getOrganisation(), post.getTitleChinese(), post.getTitleEnglish(), holders);
    }

    @Override
    public long addPost(Caller caller, String organisation, String titleChinese, String titleEnglish) {
        known(caller, organisation);
        checkTitles(titleChinese, titleEnglish);
        Post post = new Post(organisation, titleChinese, titleEnglish);
        posts.add(post);
        changes.note();
        audit.append(event(caller, "post.added", post).changing(Map.of(), Map.of("title", titleChinese)));
        return post.getId();
    }

    private static void checkTitles(String chinese, String english) {
        List<Problem> problems = new ArrayList<>();
        if (chinese.isBlank()) problems.add(Problem.of("titleChinese", Problem.Kind.MISSING));
        checkLength("titleChinese", chinese, LONGEST_CHINESE, problems);
        checkLength("titleEnglish", english, LONGEST_ENGLISH, problems);
        if (!problems.isEmpty()) throw new RejectedException(problems);
    }

    private static AuditEvent event(Caller caller, String action, Post post) {
        return AuditEvent.of(caller, action).about("post", post.getOrganisation() + "/" + post.getId());
    }

    private Post knownPost(Caller caller, long id) {
        Optional<Post> post = posts.find(id);
        // Who may not manage the organisation does not learn which posts there are.
        requireManage(caller, post.map(Post::getOrganisation).orElse(null));
        return post.orElseThrow(
                () -> new RejectedException(Problem.of("post", Problem.Kind.UNKNOWN, String.valueOf(id))));
    }

    @Override
    public void renamePost(Caller caller, long id, String titleChinese, String titleEnglish) {
        Post post = knownPost(caller, id);
        checkTitles(titleChinese, titleEnglish);
        String before = post.getTitleChinese();
        post.rename(titleChinese, titleEnglish);
        changes.note();
        audit.append(
                event(caller, "post.renamed", post).changing(Map.of("title", before), Map.of("title", titleChinese)));
    }

    @Override
    public void removePost(Caller caller, long id) {
        Post post = knownPost(caller, id);
        int used = posts.holders(id).size() + grants.countOfPost(id);
        if (used > 0) throw new RejectedException(Problem.of("", Problem.Kind.IN_USE, String.valueOf(used)));
        posts.remove(post);
        changes.note();
        audit.append(event(caller, "post.removed", post).changing(Map.of("title", post.getTitleChinese()), Map.of()));
    }

    @Override
    public void appoint(Caller caller, long id, String name, @Nullable LocalDate until) {
        Post post = knownPost(caller, id);
        Optional<Account> account = accounts.find(name);
        if (account.isEmpty()) throw new RejectedException(Problem.of("account", Problem.Kind.UNKNOWN, name));
        if (account.get().getKind() != AccountKind.STAFF)
            throw new RejectedException(Problem.of("account", Problem.Kind.NOT_HERE, AccountKind.STAFF.name()));
        requireOthers(caller, id, name);
        separation.conflictWithPost(name, id).ifPresent(role -> {
            throw new RejectedException(Problem.of("account", Problem.Kind.SEPARATED, role));
        });
        Optional<PostHolder> holder = posts.findHolder(id, name);
        if (holder.isPresent()) holder.get().stayUntil(until);
        else posts.add(new PostHolder(id, name, until));
        changes.note();
        audit.append(event(caller, "post.appointed", post)
                .changing(Map.of(), Map.of("account", name, "until", until == null ? "" : until.toString())));
    }

    /** Nobody puts themselves into a post that brings roles: that would be giving roles to oneself. */
    private void requireOthers(Caller caller, long post, String account) {
        if (caller.account().equals(account) && grants.countOfPost(post) > 0)
            throw new RejectedException(Problem.of("account", Problem.Kind.ONESELF));
    }

    @Override
    public void dismiss(Caller caller, long id, String name) {
        Post post = knownPost(caller, id);
        PostHolder holder = posts.findHolder(id, name)
                .orElseThrow(() -> new RejectedException(Problem.of("account", Problem.Kind.UNKNOWN, name)));
        posts.remove(holder);
        changes.note();
        audit.append(event(caller, "post.dismissed", post).changing(Map.of("account", name), Map.of()));
    }
}
