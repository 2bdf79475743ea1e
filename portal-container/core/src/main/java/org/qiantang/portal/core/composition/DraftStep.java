// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a draft was after one change; undoing and redoing go from one to the next. */
@Entity
@Table(name = "page_draft_step")
@IdClass(DraftStep.Key.class)
@NamedQuery(
        name = "DraftStep.removeAfter",
        query = "delete from DraftStep s where s.site = :site and s.page = :page and s.step > :step")
@NamedQuery(
        name = "DraftStep.removeBefore",
        query = "delete from DraftStep s where s.site = :site and s.page = :page and s.step < :step")
public class DraftStep {
    @Id
    @Column(name = "site_key")
    private String site = "";

    @Id
    @Column(name = "page_key")
    private String page = "";

    private @Id int step;
    private String document = "";

    protected DraftStep() {} // for JPA

    DraftStep(PageId id, int step, String document) {
        this.site = id.site();
        this.page = id.page();
        this.step = step;
        this.document = document;
    }

    int step() {
        return step;
    }

    String document() {
        return document;
    }

    /** The primary key; no record, because JPA 3.1 fills it field by field. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private String site = "";
        private String page = "";
        private int step;

        public Key() {} // for JPA

        Key(PageId id, int step) {
            this.site = id.site();
            this.page = id.page();
            this.step = step;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && site.equals(that.site) && page.equals(that.page) && step == that.step;
        }

        @Override
        public int hashCode() {
            return Objects.hash(site, page, step);
        }
    }
}
