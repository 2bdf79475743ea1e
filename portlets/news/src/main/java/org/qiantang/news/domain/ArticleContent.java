// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import java.time.Instant;

/**
 * What an article says: everything its author or an import decides. Texts are plain, only the body is HTML; empty where
 * nothing was said.
 *
 * @param column key of the column (栏目) it appears in
 * @param brief one or two sentences for lists, search engines and previews
 * @param body sanitised HTML
 * @param source who wrote it first (来源): the page tag ContentSource
 * @param language tag of the language it is written in: {@code zh-CN}
 * @param publishedAt when it is, or was first, made public; never changed by us
 * @param originalUrl where it was published before
 * @param remotePicture address of a picture that is not ours; kept for editors, never shown
 */
public record ArticleContent(
        String column,
        String title,
        String subtitle,
        String brief,
        String body,
        String source,
        String author,
        Keywords keywords,
        String language,
        Instant publishedAt,
        Picture picture,
        Video video,
        String originalUrl,
        String remotePicture) {

    /** The same in another column. */
    public ArticleContent withColumn(String newColumn) {
        return new ArticleContent(
                newColumn,
                title,
                subtitle,
                brief,
                body,
                source,
                author,
                keywords,
                language,
                publishedAt,
                picture,
                video,
                originalUrl,
                remotePicture);
    }
}
