// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import org.qiantang.news.domain.ArticleContent;
import org.qiantang.news.domain.Keywords;
import org.qiantang.news.domain.Picture;
import org.qiantang.news.domain.Video;
import org.qiantang.news.media.StoredMedia;

/** Reads the fields of an imported article and checks each of them; the column is found later. */
final class ArticleRecord {

    private ArticleRecord() {}

    /** What the record says; the column is still empty. */
    static ArticleContent read(RecordFields fields, ImportedMedia media) {
        String image = fields.line("image", ArticleLimits.URL);
        boolean remote = WebAddress.isWebAddress(image);
        Picture picture = remote ? Picture.NONE : picture(fields, media);
        return new ArticleContent(
                "",
                fields.requiredLine("title", ArticleLimits.TITLE),
                fields.line("subtitle", ArticleLimits.TITLE),
                fields.line("brief", ArticleLimits.BRIEF),
                ArticleBody.of(fields, media, picture),
                fields.line("source", ArticleLimits.NAME),
                fields.line("author", ArticleLimits.NAME),
                Keywords.parse(fields.line("tag", ArticleLimits.KEYWORDS)),
                languageOf(fields),
                PublicationDate.parse("date", fields.requiredLine("date", ArticleLimits.NAME)),
                picture,
                video(fields, media),
                fields.webAddress("url", ArticleLimits.URL),
                remote ? image : "");
    }

    private static Picture picture(RecordFields fields, ImportedMedia media) {
        if (!fields.has("image")) return Picture.NONE;
        StoredMedia stored = file("image", fields, media);
        if (!stored.name().type().isPicture()) throw RecordFields.rejected("image", "names a file that is no picture");
        return new Picture(
                stored.name().toString(), fields.line("imageAlt", ArticleLimits.ALT), stored.width(), stored.height());
    }

    private static Video video(RecordFields fields, ImportedMedia media) {
        if (!fields.has("video")) return Video.NONE;
        StoredMedia stored = file("video", fields, media);
        if (!stored.name().type().isVideo()) throw RecordFields.rejected("video", "names a file that is no video");
        return new Video(
                stored.name().toString(),
                optionalFile("videoPoster", fields, media),
                optionalFile("videoCaptions", fields, media));
    }

    private static String optionalFile(String field, RecordFields fields, ImportedMedia media) {
        return fields.has(field) ? file(field, fields, media).name().toString() : "";
    }

    private static StoredMedia file(String field, RecordFields fields, ImportedMedia media) {
        String name = fields.line(field, ArticleLimits.URL);
        return media.find(name)
                .orElseThrow(() -> RecordFields.rejected(field, "names the file '" + name + "', which is not there"));
    }

    private static String languageOf(RecordFields fields) {
        if (!fields.has("lang")) return LanguageTag.CHINESE;
        String given = fields.line("lang", ArticleLimits.NAME);
        return LanguageTag.find(given)
                .orElseThrow(
                        () -> RecordFields.rejected("lang", "is no language tag like zh-CN or en: '" + given + "'"));
    }
}
