// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.qiantang.news.application.ArticleMistake.Fault;
import org.qiantang.news.application.ArticleMistake.Field;
import org.qiantang.news.domain.ArticleContent;
import org.qiantang.news.domain.Keywords;
import org.qiantang.news.domain.Picture;
import org.qiantang.news.domain.Video;
import org.qiantang.news.media.MediaName;
import org.qiantang.news.media.MediaStore;
import org.qiantang.news.media.StoredMedia;

/** Reads what an editor has typed and collects the mistakes in it; for one text. */
final class ArticleTextReader {

    private final ArticleText text;
    private final MediaStore media;
    private final List<ArticleMistake> mistakes = new ArrayList<>();

    ArticleTextReader(ArticleText text, MediaStore media) {
        this.text = text;
        this.media = media;
    }

    /**
     * What the article says from now on.
     *
     * @param isColumn whether the site has a column with this key
     * @param before what it said until now: what the form does not have stays as it was
     * @throws ArticleRejectedException naming every mistake, if there is any
     */
    ArticleContent read(Predicate<String> isColumn, Optional<ArticleContent> before) {
        Picture picture = picture();
        ArticleContent content = new ArticleContent(
                column(isColumn),
                required(Field.TITLE, text.title(), ArticleLimits.TITLE),
                line(Field.SUBTITLE, text.subtitle(), ArticleLimits.TITLE),
                line(Field.BRIEF, text.brief(), ArticleLimits.BRIEF),
                body(picture),
                line(Field.SOURCE, text.source(), ArticleLimits.NAME),
                line(Field.AUTHOR, text.author(), ArticleLimits.NAME),
                Keywords.parse(line(Field.KEYWORDS, text.keywords(), ArticleLimits.KEYWORDS)),
                language(),
                date(),
                picture,
                before.map(ArticleContent::video).orElse(Video.NONE),
                before.map(ArticleContent::originalUrl).orElse(""),
                before.map(ArticleContent::remotePicture).orElse(""));
        if (!mistakes.isEmpty()) throw new ArticleRejectedException(mistakes);
        return content;
    }

    private String column(Predicate<String> isColumn) {
        String column = text.column();
        if (column.isEmpty()) note(Field.COLUMN, Fault.MISSING);
        else if (!isColumn.test(column)) note(Field.COLUMN, Fault.NO_COLUMN, column);
        return column;
    }

    private String required(Field field, String typed, int most) {
        String line = line(field, typed, most);
        if (line.isEmpty()) note(field, Fault.MISSING);
        return line;
    }

    private String line(Field field, String typed, int most) {
        String line = PlainText.line(typed);
        PlainText.findForbidden(line).ifPresent(character -> note(field, Fault.FORBIDDEN_CHARACTER, character));
        int length = line.codePointCount(0, line.length());
        if (length > most) note(field, Fault.TOO_LONG, most, length);
        return line;
    }

    private String body(Picture picture) {
        if (text.body().length() > ArticleLimits.BODY) {
            note(Field.BODY, Fault.TOO_LONG, ArticleLimits.BODY, text.body().length());
            return "";
        }
        Picture lead = text.pictureFirst() ? picture : Picture.NONE;
        String body = ArticleBody.typed(text.body(), lead, new ImportedMedia(media, Map.of()));
        if (ArticleBody.isEmpty(body)) note(Field.BODY, Fault.MISSING);
        return body;
    }

    private String language() {
        Optional<String> language = LanguageTag.find(text.language()).filter(tag -> !tag.equals("und"));
        if (language.isEmpty()) note(Field.LANGUAGE, Fault.NO_LANGUAGE, text.language());
        return language.orElse("");
    }

    private Instant date() {
        if (text.date().isBlank()) note(Field.DATE, Fault.MISSING);
        Optional<Instant> date = PublicationDate.find(text.date().strip());
        if (date.isEmpty() && !text.date().isBlank()) note(Field.DATE, Fault.NO_DATE, text.date());
        return date.orElse(Instant.EPOCH);
    }

    /** Who cannot see the picture needs words for it, so it cannot be without. */
    private Picture picture() {
        if (text.picture().isEmpty()) return Picture.NONE;
        String alt = required(Field.PICTURE_ALT, text.pictureAlt(), ArticleLimits.ALT);
        Optional<StoredMedia> stored = MediaName.parse(text.picture())
                .filter(name -> name.type().isPicture())
                .flatMap(media::describe);
        if (stored.isEmpty()) note(Field.PICTURE, Fault.NO_PICTURE);
        return stored.map(file -> new Picture(file.name().toString(), alt, file.width(), file.height()))
                .orElse(Picture.NONE);
    }

    private void note(Field field, Fault fault, Object... details) {
        mistakes.add(new ArticleMistake(field, fault, List.of(details)));
    }
}
