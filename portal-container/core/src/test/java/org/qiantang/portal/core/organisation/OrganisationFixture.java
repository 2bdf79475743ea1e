// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.organisation;

import org.qiantang.portal.testkit.InMemoryDatabase;

/** Organisations on a database for tests. */
public final class OrganisationFixture {

    private OrganisationFixture() {}

    public static OrganisationRepository organisations(InMemoryDatabase database) {
        return database.connect(new OrganisationRepository());
    }

    public static PostRepository posts(InMemoryDatabase database) {
        return database.connect(new PostRepository());
    }

    /** An organisation with a name that says little. */
    public static Organisation organisation(String code, Organisation above) {
        Organisation organisation = new Organisation(code, above, 0);
        organisation.describe("机构 " + code, "", "", "");
        return organisation;
    }
}
