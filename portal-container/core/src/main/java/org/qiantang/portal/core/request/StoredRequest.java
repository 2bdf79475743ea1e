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
import jakarta.persistence.Version;
import java.time.Instant;
import org.qiantang.portal.api.site.SitePlan;
import org.qiantang.portal.api.site.SiteRequestState;
import org.qiantang.portal.core.data.UtcTimestamp;

/** A stored plan for a site. */
@Entity
@Table(name = "site_request")
@NamedQuery(name = "StoredRequest.all", query = "select r from StoredRequest r order by r.changedAt desc, r.id desc")
@NamedQuery(
        name = "StoredRequest.named",
        query =
                "select r from StoredRequest r where (r.key <> '' and r.key = :key) or (r.host <> '' and r.host = :host)")
class StoredRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private SiteRequestState state = SiteRequestState.DRAFT;

    private String organisation = "";

    private String requester = "";

    @Column(name = "filed_by")
    private String filedBy = "";

    @Column(name = "site_key")
    private String key = "";

    private String host = "";

    @Lob
    private String plan = "";

    @Column(name = "changed_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant changedAt = Instant.EPOCH;

    private @Version long version;

    protected StoredRequest() {} // for JPA

    StoredRequest(String requester) {
        this.requester = requester;
    }

    void rewrite(SitePlan newPlan, Instant now) {
        organisation = newPlan.organisation();
        key = newPlan.siteKey();
        host = newPlan.host();
        plan = PlanJson.write(newPlan);
        changedAt = now;
    }

    void file(String account) {
        filedBy = account;
    }

    /** Every step counts as a change, also one that leaves the state as it is. */
    void come(SiteRequestState newState, Instant now) {
        state = newState;
        changedAt = now;
    }

    /** Whether this account has a part in the plan, and so may not decide it. */
    boolean isOwnOf(String account) {
        return account.equals(requester) || account.equals(filedBy);
    }

    SitePlan plan() {
        return PlanJson.read(plan);
    }

    long getId() {
        return id;
    }

    SiteRequestState getState() {
        return state;
    }

    String getOrganisation() {
        return organisation;
    }

    String getRequester() {
        return requester;
    }

    String getKey() {
        return key;
    }

    String getHost() {
        return host;
    }

    Instant getChangedAt() {
        return changedAt;
    }

    long getVersion() {
        return version;
    }
}
