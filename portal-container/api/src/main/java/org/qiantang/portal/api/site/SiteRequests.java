// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.site;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.content.ContentNotFoundException;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;

/**
 * Plans for sites (网站建设计划): departments file them, the portal office decides. To be injected.
 *
 * <p>Filing takes {@code site:request:file} at the organisation; seeing all plans {@code site:request:view}, deciding {@code
 * site:request:decide}, both on the site above. Who may neither file for an organisation nor see all plans does not find its
 * plans at all.
 */
public interface SiteRequests {

    /** An organisation for which the caller may file plans. */
    record Applicant(String code, String nameChinese, String nameEnglish) {}

    /** The organisations for which the caller may file plans, in the order of the tree. */
    List<Applicant> listApplicants(Caller caller);

    /** Whether the caller sees the plans of all organisations. */
    boolean isOffice(Caller caller);

    /** The host names that the site above has for a new site; empty if it has no pattern. */
    List<String> hosts(String parent, String key);

    /**
     * What is wrong with a plan's key and host name: {@code INVALID}, {@code TAKEN} or {@code RESERVED}; nothing if they are
     * still empty.
     *
     * @param id of the plan, whose own names are not taken; null for a new one
     */
    List<Problem> checkNames(Caller caller, @Nullable Long id, SitePlan plan);

    /**
     * Keeps a draft, or a plan that was asked back. It may be incomplete, but what is there must be right.
     *
     * @param id null for a new one
     * @param version that the caller has seen; 0 for a new one
     * @throws AccessDeniedException without the right to file for the organisation
     * @throws ContentNotFoundException if the caller knows of no such plan
     * @throws RejectedException with everything that is wrong, or if it was changed meanwhile
     */
    SiteRequest save(Caller caller, @Nullable Long id, long version, SitePlan plan);

    /**
     * Does something with a plan. To approve it makes the site, its host name, and the requester its administrator and
     * editor, in one transaction.
     *
     * @param version that the caller has seen
     * @param text what is said about it; may be empty where {@link SiteRequestAction#needsText} does not say otherwise
     * @throws AccessDeniedException without the right
     * @throws ContentNotFoundException if the caller knows of no such plan
     * @throws RejectedException if it is not complete, was changed meanwhile, is the caller's own to decide, or is not at a
     *     point where this can be done
     */
    SiteRequest act(Caller caller, long id, long version, SiteRequestAction action, String text);

    /**
     * One plan with its history.
     *
     * @throws ContentNotFoundException if the caller knows of no such plan
     */
    SiteRequest get(Caller caller, long id);

    /** The plans that the caller may see. */
    List<SiteRequest> list(Caller caller, SiteRequestFilter filter);

    /**
     * Writes those plans as CSV (RFC 4180, with a byte order mark, nothing in it a formula) for spreadsheets; recorded in the
     * audit log.
     *
     * @param language of the headings and terms
     */
    void writeCsv(Caller caller, SiteRequestFilter filter, Locale language, Writer out) throws IOException;
}
