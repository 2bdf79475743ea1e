// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.form;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.organisation.OrganisationDescription;
import org.qiantang.portal.api.organisation.OrganisationDirectory;
import org.qiantang.portal.api.security.RoleDescription;
import org.qiantang.portal.api.security.Roles;
import org.qiantang.portal.api.site.SiteCatalogue;

/** What forms offer to choose from, and the names of what was chosen: organisations, sites, roles. */
@Named
@RequestScoped
public class Choices {

    /** Two of them for each step down the tree: browsers drop ordinary blanks. */
    private static final String INDENT = "\u3000";

    @Inject
    Here here;

    @Inject
    OrganisationDirectory directory;

    @Inject
    SiteCatalogue catalogue;

    @Inject
    Roles allRoles;

    private List<OrganisationDescription> organisations = List.of();
    private List<SiteCatalogue.Entry> sites = List.of();
    private List<RoleDescription> roles = List.of();
    private final Map<String, String> organisationNames = new HashMap<>();
    private final Map<String, String> siteNames = new HashMap<>();
    private final Map<String, String> roleTitles = new HashMap<>();

    @PostConstruct
    void read() {
        if (!here.isSignedIn()) return;
        if (isOrganisationsKnown()) organisations = directory.list(here.caller());
        organisations.forEach(one -> organisationNames.put(one.code(), name(one)));
        sites = catalogue.list(here.language());
        sites.forEach(site -> siteNames.put(site.key(), site.name()));
        roles = allRoles.list();
        roles.forEach(role -> roleTitles.put(role.key(), title(role)));
    }

    /** Whether the person may know the tree of organisations. */
    public boolean isOrganisationsKnown() {
        return here.mayEverywhere("portal:organisation:view");
    }

    public List<OrganisationDescription> getOrganisations() {
        return organisations;
    }

    public List<SiteCatalogue.Entry> getSites() {
        return sites;
    }

    public List<RoleDescription> getRoles() {
        return roles;
    }

    public String name(OrganisationDescription organisation) {
        return here.either(organisation.nameChinese(), organisation.nameEnglish());
    }

    public String title(RoleDescription role) {
        return here.either(role.titleChinese(), role.titleEnglish());
    }

    /** The name, moved to the right by its depth in the tree. */
    public String indented(OrganisationDescription organisation) {
        return INDENT.repeat(organisation.depth()) + name(organisation);
    }

    /** The name of an organisation; its code for who may not know it. */
    public String organisationName(String code) {
        return organisationNames.getOrDefault(code, code);
    }

    /** The name of a site; its key if the portal does not have it any more. */
    public String siteName(String key) {
        return siteNames.getOrDefault(key, key);
    }

    /** What people call a role; its key where only applications know it. */
    public String roleTitle(String key) {
        return roleTitles.getOrDefault(key, key);
    }
}
