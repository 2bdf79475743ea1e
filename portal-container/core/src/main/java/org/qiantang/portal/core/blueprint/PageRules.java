// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold between the pages of a site: keys are unique, and parents lead up to the top. */
final class PageRules {

    private final List<PageDraft> pages;

    PageRules(List<PageDraft> pages) {
        this.pages = pages;
    }

    void check() {
        checkKeys();
        for (PageDraft page : pages) {
            page.parent().ifPresent(parent -> checkParent(page, parent));
        }
    }

    /** A menu leads to pages that are there, and need nothing to be filled in. */
    void checkMenuTarget(BlueprintNode node, String key) {
        Optional<PageDraft> page = find(key);
        if (page.isEmpty()) node.add(Fault.PAGE_UNKNOWN, key);
        if (page.isPresent() && page.get().hasVariables()) node.add(Fault.MENU_PAGE_VARIABLE, key);
    }

    private Optional<PageDraft> find(String key) {
        return pages.stream().filter(page -> page.is(key)).findFirst();
    }

    private void checkKeys() {
        Set<String> keys = new HashSet<>();
        for (PageDraft page : pages) {
            page.key().filter(key -> !keys.add(key)).ifPresent(key -> page.add("key", Fault.PAGE_TWICE, key));
        }
    }

    private void checkParent(PageDraft page, String parentKey) {
        Optional<PageDraft> parent = find(parentKey);
        if (parent.isEmpty()) {
            page.add("parent", Fault.PAGE_UNKNOWN, parentKey);
            return;
        }
        if (isBelowItself(page)) {
            page.add("parent", Fault.PAGE_PARENT_CYCLE, parentKey);
            return;
        }
        parent.get().path().ifPresent(path -> path.variables().stream()
                .filter(variable -> page.path().isPresent())
                .filter(variable -> !page.path().get().variables().contains(variable))
                .forEach(variable -> page.add("parent", Fault.PAGE_PARENT_VARIABLE, parentKey, variable)));
    }

    private boolean isBelowItself(PageDraft page) {
        Set<String> seen = new HashSet<>();
        Optional<String> above = page.parent();
        while (above.isPresent() && seen.add(above.get())) {
            if (page.is(above.get())) return true;
            above = above.flatMap(this::find).flatMap(PageDraft::parent);
        }
        return false;
    }
}
