// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** What a draft was after one change; undoing and redoing go from one to the next. */
@Entity
@Table(name = "page_draft_step")
@IdClass(NumberedPageId.class)
@NamedQuery(
        name = "DraftStep.removeAfter",
        query = "delete from DraftStep s where s.site = :site and s.page = :page and s.number > :number")
@NamedQuery(
        name = "DraftStep.removeBefore",
        query = "delete from DraftStep s where s.site = :site and s.page = :page and s.number < :number")
public class DraftStep {
    @Id
    @Column(name = "site_key")
    private String site = "";

    @Id
    @Column(name = "page_key")
    private String page = "";

    @Id
    @Column(name = "step")
    private int number;

    private String document = "";

    protected DraftStep() {} // for JPA

    DraftStep(PageId id, int number, String document) {
        this.site = id.site();
        this.page = id.page();
        this.number = number;
        this.document = document;
    }

    String document() {
        return document;
    }
}
