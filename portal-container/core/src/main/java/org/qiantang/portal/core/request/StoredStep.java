// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.request;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qiantang.portal.api.site.SiteRequest;
import org.qiantang.portal.api.site.SiteRequestAction;
import org.qiantang.portal.core.data.UtcTimestamp;

/** Something that was done with a plan; never changed afterwards. */
@Entity
@Table(name = "site_request_step")
@NamedQuery(
        name = "StoredStep.ofRequest",
        query = "select s from StoredStep s where s.request = :request order by s.id")
class StoredStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "request_id")
    private long request;

    @Column(name = "done_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant doneAt = Instant.EPOCH;

    private String account = "";

    @Enumerated(EnumType.STRING)
    private SiteRequestAction action = SiteRequestAction.COMMENT;

    @Lob
    private String words = "";

    protected StoredStep() {} // for JPA

    StoredStep(long request, Instant doneAt, String account, SiteRequestAction action, String words) {
        this.request = request;
        this.doneAt = doneAt;
        this.account = account;
        this.action = action;
        this.words = words;
    }

    SiteRequest.Step description() {
        return new SiteRequest.Step(id, doneAt, account, action, words);
    }
}
