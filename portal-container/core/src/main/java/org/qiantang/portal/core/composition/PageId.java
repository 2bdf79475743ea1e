// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names a page of a site; the primary key of what is stored of it. No record, because JPA 3.1 fills it field by field. */
public class PageId implements Serializable {
    private static final long serialVersionUID = 1;

    private String site = "";
    private String page = "";

    public PageId() {} // for JPA

    public PageId(String site, String page) {
        this.site = site;
        this.page = page;
    }

    public String site() {
        return site;
    }

    public String page() {
        return page;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageId that && site.equals(that.site) && page.equals(that.page);
    }

    @Override
    public int hashCode() {
        return Objects.hash(site, page);
    }

    /** As the audit log names the page. */
    @Override
    public String toString() {
        return site + "/" + page;
    }
}
