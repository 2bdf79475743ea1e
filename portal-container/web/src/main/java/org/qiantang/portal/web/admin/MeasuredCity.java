// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.NewGrant;
import org.qiantang.portal.api.security.Scope;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.blueprint.SiteImporter;
import org.qiantang.portal.core.organisation.Organisation;
import org.qiantang.portal.core.organisation.OrganisationRepository;
import org.qiantang.portal.core.organisation.Post;
import org.qiantang.portal.core.organisation.PostHolder;
import org.qiantang.portal.core.organisation.PostRepository;
import org.qiantang.portal.core.security.permission.GrantRegister;

/** Fills a portal that lives only to be measured with as many people, organisations and sites as a large city has. */
@ApplicationScoped
@Transactional
public class MeasuredCity {

    private static final int TOGETHER = 10;
    private static final String BLUEPRINT = """
            blueprint: 1
            site:
              key: measured-%1$d
              parent: %2$s
              names: {zh-CN: 测量站点 %1$d}
              hosts: [measured-%1$d.localhost]
              theme: hangzhou
              languages: [zh-CN]
            pages:
              - {key: home, path: /, title: {zh-CN: 首页}, layout: plain}
            """;

    @Inject
    SiteImporter importer;

    @Inject
    AccountRepository accounts;

    @Inject
    OrganisationRepository organisations;

    @Inject
    PostRepository posts;

    @Inject
    GrantRegister grants;

    @Inject
    Clock clock;

    /** A site, below the tenth part of its number: a tree of three floors. */
    public void addSite(int number) {
        String parent = number < TOGETHER ? "main" : "measured-" + number / TOGETHER;
        importer.importBlueprint(Caller.portal(), BLUEPRINT.formatted(number, parent), false);
    }

    /** An organisation that owns the site of the same number, with a post whose holders edit there. */
    public void addOrganisation(int number) {
        @Nullable
        Organisation above = number == 0
                ? null
                : organisations.find("measured-" + number / TOGETHER).orElseThrow();
        Organisation added = new Organisation("measured-" + number, above, number);
        added.describe("测量机构 " + number, "", "", "");
        organisations.add(added);
        organisations.own("measured-" + number, added.getCode());
        Post post = new Post(added.getCode(), "编辑", "Editor");
        posts.add(post);
        grants.add(
                Caller.portal(), new NewGrant("", post.getId(), "editor", Scope.organisation(added.getCode()), null));
    }

    /** Some people; each holds a role on a site, every third one a post as well. */
    public List<String> addPeople(int first, int count, int places) {
        List<String> names = new ArrayList<>();
        for (int number = first; number < first + count; number++) {
            String name = "measured-" + number;
            accounts.add(new Account(name, AccountKind.STAFF, AccountStatus.ACTIVE, clock.instant()));
            Scope site = Scope.site("measured-" + number % places);
            grants.add(Caller.portal(), new NewGrant(name, null, "reviewer", site, null));
            if (number % 3 == 0) {
                Post post =
                        posts.listOfOrganisation("measured-" + number % places).get(0);
                posts.add(new PostHolder(post.getId(), name, null));
            }
            names.add(name);
        }
        return names;
    }
}
