// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.stream.Stream;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Rights;
import org.qiantang.portal.api.security.Target;

/**
 * The proof that somebody works on the news of a site: writes, publishes, sends back or withdraws it. There is none for
 * others, so whatever asks for an editor cannot be called by them; each task then asks for the permission that it needs.
 */
public final class Editor {

    /** The permission to write drafts (报送), and to change and submit one's own. */
    public static final String LOAD = "content:news:load";

    /** The permission to change and submit what others have written, too. */
    public static final String EDIT = "content:news:edit";

    /** The permission to read what was submitted, and to send it back (审核). */
    public static final String REVIEW = "content:news:review";

    /** The permission to publish what others have written (签发), or to send it back. */
    public static final String PUBLISH = "content:news:publish";

    /** The permission to withdraw what is published. */
    public static final String WITHDRAW = "content:news:withdraw";

    private final String site;
    private final Rights rights;

    private Editor(String site, Rights rights) {
        this.site = site;
        this.rights = rights;
    }

    /**
     * Somebody who works on this site.
     *
     * @param site key of the site that the request is for
     * @param rights what the person of the request may do
     * @throws NotAnEditorException if the person may do nothing with its news
     */
    public static Editor of(String site, Rights rights) {
        if (!isAny(site, rights)) throw new NotAnEditorException(site);
        return new Editor(site, rights);
    }

    /** Whether somebody works on the news of a site. */
    public static boolean isAny(String site, Rights rights) {
        return Stream.of(LOAD, EDIT, REVIEW, PUBLISH, WITHDRAW)
                .anyMatch(permission -> rights.may(permission, Target.site(site)));
    }

    /** Whether the person may write something new. */
    public boolean mayWrite() {
        return rights.may(LOAD, place()) || rights.may(EDIT, place());
    }

    /** @param lastEditor account of who wrote the article last */
    public boolean mayEditOf(String lastEditor) {
        return rights.may(EDIT, place()) || isOwn(lastEditor) && rights.may(LOAD, place());
    }

    /** Whether the person judges what others have submitted. */
    public boolean mayJudge() {
        return rights.may(PUBLISH, place()) || rights.may(REVIEW, place());
    }

    /** @param lastEditor account of who wrote the article last */
    public boolean mayPublishOf(String lastEditor) {
        return rights.may(PUBLISH, place().by(lastEditor));
    }

    /** @param lastEditor account of who wrote the article last */
    public boolean maySendBackOf(String lastEditor) {
        return mayPublishOf(lastEditor) || rights.may(REVIEW, place().by(lastEditor));
    }

    public boolean mayWithdraw() {
        return rights.may(WITHDRAW, place());
    }

    /** @throws AccessDeniedException if the person may write nothing on this site */
    void requireWrite() {
        if (!mayWrite()) rights.require(LOAD, place());
    }

    /** @throws AccessDeniedException if the person may not change this article */
    void requireEdit(NewsArticle article) {
        if (!mayEditOf(article.getEditedBy())) rights.require(EDIT, place());
    }

    /** @throws AccessDeniedException if the person may not publish on this site, or wrote the article last */
    void requirePublish(NewsArticle article) {
        rights.require(PUBLISH, place().by(article.getEditedBy()));
    }

    /** @throws AccessDeniedException if the person may not judge on this site, or wrote the article last */
    void requireSendBack(NewsArticle article) {
        if (!maySendBackOf(article.getEditedBy())) rights.require(REVIEW, place().by(article.getEditedBy()));
    }

    /** @throws AccessDeniedException if the person may not withdraw on this site */
    void requireWithdraw() {
        rights.require(WITHDRAW, place());
    }

    private boolean isOwn(String lastEditor) {
        return !lastEditor.isEmpty() && lastEditor.equals(account());
    }

    private Target place() {
        return Target.site(site);
    }

    String site() {
        return site;
    }

    /** Who it is, as the audit log wants to know it. */
    Caller caller() {
        return rights.caller();
    }

    /** Name of the person's account. */
    public String account() {
        return caller().account();
    }
}
