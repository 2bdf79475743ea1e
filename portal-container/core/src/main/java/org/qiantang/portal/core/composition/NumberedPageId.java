// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of several states that are stored of a page; a primary key. No record, because JPA 3.1 fills it field by field. */
public class NumberedPageId implements Serializable {
    private static final long serialVersionUID = 1;

    private String site = "";
    private String page = "";
    private int number;

    public NumberedPageId() {} // for JPA

    NumberedPageId(PageId id, int number) {
        this.site = id.site();
        this.page = id.page();
        this.number = number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberedPageId that
                && site.equals(that.site)
                && page.equals(that.page)
                && number == that.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(site, page, number);
    }
}
