// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.qiantang.news.domain.ArticleContent;
import org.qiantang.news.domain.Keywords;
import org.qiantang.news.domain.Picture;
import org.qiantang.news.domain.Video;
import org.qiantang.news.media.StoredMedia;

/** Reads the fields of an imported article and checks each of them; the column is found later. */
final class ArticleRecord {

    private static final String CHINESE = "zh-CN";
    private static final int MAX_TITLE = 200;
    private static final int MAX_BRIEF = 1000;
    private static final int MAX_NAME = 100;
    private static final int MAX_KEYWORDS = 400;
    private static final int MAX_ALT = 400;
    private static final int MAX_URL = 1000;

    private ArticleRecord() {}

    /** What the record says; the column is still empty. */
    static ArticleContent read(RecordFields fields, ImportedMedia media) {
        String image = fields.line("image", MAX_URL);
        boolean remote = WebAddress.isWebAddress(image);
        Picture picture = remote ? Picture.NONE : picture(fields, media);
        return new ArticleContent(
                "",
                fields.requiredLine("title", MAX_TITLE),
                fields.line("subtitle", MAX_TITLE),
                fields.line("brief", MAX_BRIEF),
                ArticleBody.of(fields, media, picture),
                fields.line("source", MAX_NAME),
                fields.line("author", MAX_NAME),
                Keywords.parse(fields.line("tag", MAX_KEYWORDS)),
                languageOf(fields),
                PublicationDate.parse("date", fields.requiredLine("date", MAX_NAME)),
                picture,
                video(fields, media),
                fields.webAddress("url", MAX_URL),
                remote ? image : "");
    }

    private static Picture picture(RecordFields fields, ImportedMedia media) {
        if (!fields.has("image")) return Picture.NONE;
        StoredMedia stored = file("image", fields, media);
        if (!stored.name().type().isPicture()) throw RecordFields.rejected("image", "names a file that is no picture");
        return new Picture(stored.name().toString(), fields.line("imageAlt", MAX_ALT), stored.width(), stored.height());
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
        String name = fields.line(field, MAX_URL);
        return media.find(name)
                .orElseThrow(() -> RecordFields.rejected(field, "names the file '" + name + "', which is not there"));
    }

    private static String languageOf(RecordFields fields) {
        if (!fields.has("lang")) return CHINESE;
        String given = fields.line("lang", MAX_NAME).replace('_', '-');
        try {
            Locale language = new Locale.Builder().setLanguageTag(given).build();
            return language.toLanguageTag().equals("zh") ? CHINESE : language.toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw RecordFields.rejected("lang", "is no language tag like zh-CN or en: '" + given + "'");
        }
    }
}
