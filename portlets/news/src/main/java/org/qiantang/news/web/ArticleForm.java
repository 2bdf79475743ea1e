// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiantang.news.application.ArticleText;

/** The fields of an article as the editor's form has them. */
public final class ArticleForm implements Serializable {
    private static final long serialVersionUID = 1;

    private UUID key = UUID.randomUUID();
    private long version;
    private String column;
    private String title;
    private String subtitle;
    private String brief;
    private String body;
    private String source;
    private String author;
    private String keywords;
    private String language;
    private String date;
    private String picture;
    private String pictureAlt;
    private boolean pictureFirst;
    private boolean plainBody;

    /** @param version which version of the article this is; it travels with the form, so that no other one is changed */
    ArticleForm(long version, ArticleText text) {
        this.version = version;
        column = text.column();
        title = text.title();
        subtitle = text.subtitle();
        brief = text.brief();
        body = text.body();
        source = text.source();
        author = text.author();
        keywords = text.keywords();
        language = text.language();
        date = text.date();
        picture = text.picture();
        pictureAlt = text.pictureAlt();
        pictureFirst = text.pictureFirst();
        plainBody = !RichText.keeps(body);
    }

    ArticleText text() {
        return new ArticleText(
                column,
                title,
                subtitle,
                brief,
                body,
                source,
                author,
                keywords,
                language,
                date,
                picture,
                pictureAlt,
                pictureFirst);
    }

    /** Whether the rich text editor would lose something of the body. */
    public boolean isTooRich() {
        return !RichText.keeps(body);
    }

    /** Whether the body is written as HTML, in a plain field, instead of in the rich text editor. */
    public boolean isPlainBody() {
        return plainBody;
    }

    void switchBody() {
        plainBody = !plainBody;
    }

    public String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = Typed.text(body);
    }

    /** The body in the dialect of the rich text editor. */
    public String getRichBody() {
        return body;
    }

    public void setRichBody(@Nullable String html) {
        body = RichText.toHtml(Typed.text(html));
    }

    public PictureLink getPictureLink() {
        return new PictureLink(PictureLink.addressOf(picture), pictureAlt, "", "");
    }

    public String getPicture() {
        return picture;
    }

    public void setPicture(@Nullable String picture) {
        this.picture = Typed.text(picture);
    }

    /** Names this form: as long as its article is new, nothing else says that two posts are of the same one. */
    UUID key() {
        return key;
    }

    public String getKey() {
        return key.toString();
    }

    public void setKey(@Nullable String key) {
        Typed.uuid(key).ifPresent(known -> this.key = known);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(@Nullable String column) {
        this.column = Typed.text(column);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = Typed.text(title);
    }

    public String getSubtitle() {
        return subtitle;
    }

    public void setSubtitle(@Nullable String subtitle) {
        this.subtitle = Typed.text(subtitle);
    }

    public String getBrief() {
        return brief;
    }

    public void setBrief(@Nullable String brief) {
        this.brief = Typed.text(brief);
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = Typed.text(source);
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(@Nullable String author) {
        this.author = Typed.text(author);
    }

    public String getKeywords() {
        return keywords;
    }

    public void setKeywords(@Nullable String keywords) {
        this.keywords = Typed.text(keywords);
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = Typed.text(language);
    }

    public String getDate() {
        return date;
    }

    public void setDate(@Nullable String date) {
        this.date = Typed.text(date);
    }

    public String getPictureAlt() {
        return pictureAlt;
    }

    public void setPictureAlt(@Nullable String pictureAlt) {
        this.pictureAlt = Typed.text(pictureAlt);
    }

    public boolean isPictureFirst() {
        return pictureFirst;
    }

    public void setPictureFirst(boolean pictureFirst) {
        this.pictureFirst = pictureFirst;
    }
}
