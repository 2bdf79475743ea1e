// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.qiantang.news.domain.ArticleContent;

/**
 * What an editor has typed of an article, as yet unchecked.
 *
 * @param body HTML, or text without any tag with a paragraph a line
 * @param keywords separated by commas
 * @param date in the time of China: {@code 2026-11-20T18:00}
 * @param picture name of a file in the media store; empty for none
 * @param pictureAlt what the picture shows
 * @param pictureFirst whether the picture stands before the text
 */
public record ArticleText(
        String column,
        String title,
        String subtitle,
        String brief,
        String body,
        String source,
        String author,
        String keywords,
        String language,
        String date,
        String picture,
        String pictureAlt,
        boolean pictureFirst)
        implements Serializable {

    /** An article that nobody has written yet. */
    public static ArticleText empty(String column, String language, Instant now) {
        String date = PublicationDate.formatMinute(now);
        return new ArticleText(column, "", "", "", "", "", "", "", language, date, "", "", true);
    }

    /** An article as it is stored. */
    public static ArticleText of(ArticleContent content) {
        Optional<String> bodyAlone = ArticleBody.withoutPicture(content.body(), content.picture());
        return new ArticleText(
                content.column(),
                content.title(),
                content.subtitle(),
                content.brief(),
                bodyAlone.orElse(content.body()),
                content.source(),
                content.author(),
                content.keywords().toString(),
                content.language(),
                PublicationDate.format(content.publishedAt()),
                content.picture().file(),
                content.picture().alt(),
                bodyAlone.isPresent() || content.picture().isEmpty());
    }
}
