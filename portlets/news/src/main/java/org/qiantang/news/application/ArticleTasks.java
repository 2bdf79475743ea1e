// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import org.qiantang.news.domain.ArticleState;

/**
 * What somebody may do with an article as it is now. Views offer this and nothing else; the tasks ask again.
 *
 * @param edit change its text, and submit it
 * @param publish make it visible
 * @param sendBack give it back with a remark
 * @param withdraw make it invisible
 * @param delete take it away for good
 * @param waitForOthers nothing but wait for somebody else to publish it
 */
public record ArticleTasks(
        boolean edit, boolean publish, boolean sendBack, boolean withdraw, boolean delete, boolean waitForOthers) {

    /** What can be done with an article that is not kept yet. */
    public static ArticleTasks ofNew(Editor editor) {
        return new ArticleTasks(editor.mayWrite(), false, false, false, false, false);
    }

    public static ArticleTasks of(Editor editor, OpenedArticle article) {
        String lastEditor = article.history().editedBy();
        boolean isSubmitted = article.state() == ArticleState.SUBMITTED;
        boolean edit = !article.state().isPublished() && editor.mayEditOf(lastEditor);
        boolean publish = isSubmitted && editor.mayPublishOf(lastEditor);
        return new ArticleTasks(
                edit,
                publish,
                isSubmitted && editor.maySendBackOf(lastEditor),
                article.state().isPublished() && editor.mayWithdraw(),
                edit && !isSubmitted && !article.history().wasPublished(),
                isSubmitted && !publish);
    }
}
