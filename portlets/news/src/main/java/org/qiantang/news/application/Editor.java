// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.function.Predicate;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsNotFoundException;

/**
 * The proof that somebody may write news on a site. There is none for those without the role, so whatever asks for an
 * editor cannot be called by them.
 */
public final class Editor {

    /** The role of those who write and publish news. */
    public static final String ROLE = "news-editor";

    private final String site;

    private Editor(String site) {
        this.site = site;
    }

    /**
     * Somebody who works on this site.
     *
     * @param site key of the site that the request is for
     * @param isInRole tells whether the person of the request has a role
     * @throws NotAnEditorException if the person does not have the role
     */
    public static Editor of(String site, Predicate<String> isInRole) {
        if (!isInRole.test(ROLE)) throw new NotAnEditorException(site);
        return new Editor(site);
    }

    String site() {
        return site;
    }

    /** The article, if it belongs to the site; a {@link NewsNotFoundException} if it does not. */
    NewsArticle own(NewsArticle article) {
        if (!article.getSite().equals(site)) throw new NewsNotFoundException("news article", article.getId());
        return article;
    }
}
