// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.ArrayList;
import java.util.List;

/** The parts of a blueprint that have fixed fields; {@code blueprint.schema.json} says the same to editors. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are
enum Section {
    BLUEPRINT(List.of("blueprint", "site", "pages"), List.of("accounts")),
    /** As it is stored, apart from the pages. */
    WITHOUT_PAGES(List.of("blueprint", "site"), List.of()),
    SITE(
            List.of("key", "names", "languages"),
            List.of(
                    "parent",
                    "titleBar",
                    "hosts",
                    "formerHosts",
                    "subSiteHosts",
                    "theme",
                    "accent",
                    "registration",
                    "identity",
                    "menus",
                    "audiences")),
    TITLE_BAR(List.of("main"), List.of("sub")),
    IDENTITY(
            List.of(),
            List.of("siteIdCode", "icp", "publicSecurity", "organizer", "operator", "phone", "email", "address")),
    MENUS(List.of(), List.of("audience", "function", "footer")),
    AUDIENCE(List.of("key", "page"), List.of("title", "icon", "menu")),
    MENU_ENTRY(List.of(), List.of("page", "url", "title", "icon", "description")),
    PAGE(
            List.of("key", "path", "title", "layout"),
            List.of(
                    "description",
                    "keywords",
                    "type",
                    "column",
                    "parent",
                    "heading",
                    "inlineScripts",
                    "roles",
                    "framedBy",
                    "formerPaths",
                    "windows")),
    WINDOW(List.of("key", "portlet"), List.of("title", "titled", "link", "width", "preferences")),
    ACCOUNT(List.of("name", "password"), List.of("roles", "attributes"));

    private final List<String> required;
    private final List<String> optional;

    Section(List<String> required, List<String> optional) {
        this.required = required;
        this.optional = optional;
    }

    List<String> required() {
        return required;
    }

    List<String> fields() {
        List<String> fields = new ArrayList<>(required);
        fields.addAll(optional);
        return fields;
    }
}
