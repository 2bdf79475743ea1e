// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qiantang.portal.core.account.AccountEntry;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;

/** Reads blueprints strictly: what it does not know is a problem, and it reports all problems at once. */
@ApplicationScoped
public class BlueprintReader {

    /** Longer texts are no blueprints that a person could look after: the main site has 60,000 characters. */
    public static final int LONGEST = 2_000_000;

    private final BlueprintMessages messages = new BlueprintMessages();

    /** Throws {@link BlueprintInvalidException} with everything that is wrong. */
    public Blueprint read(String text) {
        return read(text, LONGEST);
    }

    /** The site of a blueprint that has no pages; these come from elsewhere. */
    Site readWithoutPages(String text, int longest, List<Page> pages) {
        Problems problems = new Problems(messages);
        var root = new BlueprintSource(longest, problems).parse(text);
        problems.throwIfAny();
        Site site = new SiteReader().site(root.orElseThrow().fields(Section.WITHOUT_PAGES), pages);
        problems.throwIfAny();
        return site;
    }

    Blueprint read(String text, int longest) {
        Problems problems = new Problems(messages);
        var root = new BlueprintSource(longest, problems).parse(text);
        problems.throwIfAny();
        BlueprintFields fields = root.orElseThrow().fields(Section.BLUEPRINT);
        Site site = new SiteReader().site(fields);
        List<AccountEntry> accounts = AccountReader.accounts(fields.items("accounts"));
        problems.throwIfAny();
        return new Blueprint(site, accounts, problems.places());
    }
}
