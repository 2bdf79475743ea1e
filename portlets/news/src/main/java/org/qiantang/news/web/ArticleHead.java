// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.util.Locale;
import java.util.Optional;
import org.qiantang.news.domain.ArticleContent;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.portal.api.page.PageHead;
import org.qiantang.portal.api.site.SiteContext;

/**
 * Says what the page of an article is: the article's group of page tags with the values as stored (政府网站发展指引,
 * 国办发〔2017〕47号, annex), OpenGraph and structured data.
 */
record ArticleHead(SiteContext site, NewsArticle article) {

    void write(PageHead head, Optional<NewsColumn> column) {
        ArticleContent content = article.getContent();
        String path = NewsItems.articleAddress(site.forEverybody(), article.getId());
        String url = site.origin() + path;
        String picture = PictureLink.addressOf(content.picture().file());
        String pictureUrl = picture.isEmpty() ? "" : site.origin() + picture;
        head.title(content.title()).description(content.brief()).canonical(path);
        column.ifPresent(known -> {
            step(head, known);
            new ColumnHead(site, head).pageTags(known);
        });
        pageTags(head, content, url, pictureUrl);
        openGraph(head, content, url, pictureUrl);
        head.structuredData(new ArticleStructuredData(site, article).json(url, pictureUrl));
        Locale language = Locale.forLanguageTag(content.language());
        if (!language.equals(site.language())) head.contentLanguage(language);
    }

    private void step(PageHead head, NewsColumn column) {
        site.address(NewsParameters.COLUMN, column.getKey())
                .ifPresent(address ->
                        head.breadcrumb(column.getText(site.language()).name(), address));
    }

    private static void pageTags(PageHead head, ArticleContent content, String url, String pictureUrl) {
        head.meta("keywords", content.keywords().toString())
                .meta("ArticleTitle", content.title())
                .meta("PubDate", ChinaTime.minute(content.publishedAt()))
                .meta("ContentSource", content.source())
                .meta("Keywords", content.keywords().toString())
                .meta("Author", content.author())
                .meta("Description", content.brief())
                .meta("Image", pictureUrl)
                .meta("Url", url);
    }

    private static void openGraph(PageHead head, ArticleContent content, String url, String pictureUrl) {
        head.property("og:type", "article")
                .property("og:title", content.title())
                .property("og:description", content.brief())
                .property("og:url", url)
                .property("og:image", pictureUrl)
                .property(
                        "og:image:alt",
                        pictureUrl.isEmpty() ? "" : content.picture().alt())
                .property("article:published_time", ChinaTime.iso(content.publishedAt()));
    }
}
