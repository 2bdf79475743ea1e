// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qiantang.news.application.ImportFixture.record;
import static org.qiantang.news.domain.NewsFixture.SITE;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.news.application.ImportFixture;
import org.qiantang.news.application.SampleRights;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsFixture;
import org.qiantang.news.media.MediaFixture;
import org.qiantang.portal.api.content.ContentNotFoundException;
import org.qiantang.portal.api.page.Reading;
import org.qiantang.portal.api.security.Rights;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.w3c.dom.Document;

/** The views for citizens as the portal opens them, on a database. */
class NewsViewsTest {

    private static final String HOSTILE = "</title><script>alert('1')</script>\" onload=\"x";

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("news").andUnit("news");

    @TempDir
    Path folder;

    private final PortletCalls calls = new PortletCalls(SampleSite.CHINESE);
    private ImportFixture slice;

    @BeforeEach
    void open() {
        slice = new ImportFixture(database, folder);
        slice.addColumn(Map.of(
                "key", "yaowen",
                "name.zh-CN", "杭州要闻",
                "name.en", "City news",
                "description.zh-CN", "全市重要消息。",
                "keywords.zh-CN", "杭州,要闻",
                "type", "政务动态"));
    }

    // ------------------------------------------------------------------ headline

    @Test
    void the_headline_leads_with_a_picture() {
        slice.add(
                record("id", "1", "title", "有图", "image", "a.png", "imageAlt", "车站"),
                Map.of("a.png", MediaFixture.png(40, 30)));
        slice.add(record("id", "2", "title", "更新的无图", "date", "2026-11-21 08:00:00"));

        HeadlineView view = headline(calls.preference("column", "yaowen"));

        assertThat(calls.head.stylesheets).containsExactly("/portlets/news/css/news.css");
        NewsItem lead = view.getLeads().get(0);
        assertThat(lead.title()).isEqualTo("有图");
        assertThat(lead.url()).isEqualTo("/news/" + article("1").getId());
        assertThat(lead.picture().isShown()).isTrue();
        assertThat(lead.picture())
                .extracting(PictureLink::alt, PictureLink::width, PictureLink::height)
                .containsExactly("车站", "40", "30");
        assertThat(view.getOthers()).extracting(NewsItem::title).containsExactly("更新的无图");
    }

    @Test
    void a_headline_without_news_has_no_lead() {
        assertThat(headline(calls).getLeads()).isEmpty();
    }

    // ------------------------------------------------------------------ lists

    @Test
    @DisplayName("N9 the page of a column is tagged with the column's texts as stored")
    void the_page_of_a_column_is_tagged_with_its_texts_as_stored() {
        list(calls.preference("paged", "true").parameter("column", "yaowen"));

        assertThat(calls.head.said)
                .containsEntry("title", "杭州要闻")
                .containsEntry("ColumnName", "杭州要闻")
                .containsEntry("ColumnDescription", "全市重要消息。")
                .containsEntry("ColumnKeywords", "杭州,要闻")
                .containsEntry("ColumnType", "政务动态")
                .containsEntry("canonical", "/columns/yaowen")
                .containsEntry("alternate", "application/atom+xml 杭州要闻 - 中国杭州 /page?_id=atom&column=yaowen");
    }

    @Test
    void a_window_with_a_column_of_its_own_says_nothing_about_the_page() {
        calls.preference("paged", "true").preference("column", "unknown").parameter("column", "yaowen");

        NewsListView view = list(calls);

        assertThat(calls.head.said).isEmpty();
        assertThat(view.getItems()).isEmpty();
        assertThat(view.isForEditors()).isFalse();
    }

    @Test
    void editors_see_how_to_fill_an_empty_list() {
        calls.attributes.put(Rights.ATTRIBUTE, SampleRights.EDITOR);

        assertThat(list(calls).isForEditors()).isTrue();
    }

    @Test
    @DisplayName("N2 a window shows what a site above publishes of some source, and leads there")
    void a_window_shows_what_a_site_above_publishes_of_some_source_and_leads_there() {
        slice.addTo("province", record("id", "of-bureau", "source", "省教育厅", "title", "全省开学"));
        slice.addTo("province", record("id", "of-others", "source", "省交通运输厅"));
        slice.addTo("province", record("id", "not-yet", "source", "省教育厅", "date", "2099-01-01 00:00:00"));
        calls.preference("site", "province").preference("source", "省教育厅").parameter("column", "yaowen");

        for (List<NewsItem> items :
                List.of(list(calls).getItems(), headline(calls).getLeads())) {
            assertThat(items).extracting(NewsItem::title).containsExactly("全省开学");
            assertThat(items.get(0).url()).startsWith("https://province.example/news/");
        }
    }

    @Test
    @DisplayName("N2 a window shows nothing of a site that is not above")
    void a_window_shows_nothing_of_a_site_that_is_not_above() {
        slice.addTo("neighbour", record("id", "of-neighbour"));

        assertThat(list(calls.preference("site", "neighbour")).getItems()).isEmpty();
    }

    @Test
    void a_list_looks_as_its_window_says() {
        assertThat(list(calls).getVariant()).isEqualTo("compact");
        assertThat(list(calls.preference("variant", "cards")).getVariant()).isEqualTo("cards");
    }

    @Test
    void a_long_list_has_page_numbers() {
        for (int i = 0; i < 3; i++) slice.add(record("id", "id-" + i, "column", "yaowen"));
        calls.preference("paged", "true")
                .preference("size", "1")
                .parameter("column", "yaowen")
                .parameter("page", "2");

        Pagination pages = list(calls).getPages();

        assertThat(calls.head.said).containsEntry("canonical", "/page?column=yaowen,page=2");
        assertThat(pages.isShown()).isTrue();
        assertThat(pages.total()).isEqualTo(3);
        assertThat(pages.previous()).isEqualTo("/page?column=yaowen");
        assertThat(pages.next()).isEqualTo("/page?column=yaowen,page=3");
        assertThat(pages.links()).extracting(PageLink::current).containsExactly(false, true, false);
    }

    @Test
    void page_numbers_leave_out_what_is_far_away() {
        for (int i = 0; i < 12; i++) slice.add(record("id", "id-" + i, "column", "yaowen"));
        calls.preference("paged", "true").preference("size", "1").parameter("page", "6");

        assertThat(list(calls).getPages().links())
                .extracting(link -> link.gap() ? 0 : link.number())
                .containsExactly(1, 0, 4, 5, 6, 7, 8, 0, 12);
        assertThat(list(calls.preference("size", "12").parameter("page", "1"))
                        .getPages()
                        .isShown())
                .isFalse();
    }

    @Test
    @DisplayName("N10 what cannot be an article, column or page is not found")
    void what_cannot_be_an_article_column_or_page_is_not_found() {
        for (String value : new String[] {"", "0", "-1", "01", "4711", "1e3", "x", "９", "1 ", "99999999999999999999"}) {
            calls.parameter("article", value).parameter("page", value).preference("paged", "true");
            assertThatThrownBy(() -> articleView(calls))
                    .as("article %s", value)
                    .isInstanceOf(ContentNotFoundException.class)
                    .hasMessage("no news article '" + value + "'");
            assertThatThrownBy(() -> list(calls)).as("page %s", value).isInstanceOf(ContentNotFoundException.class);
        }
        for (String value : new String[] {"", "unknown", "Yaowen", "../x", "a'--"}) {
            calls.parameters.remove("page");
            calls.parameter("column", value);
            assertThatThrownBy(() -> list(calls)).as("column %s", value).isInstanceOf(ContentNotFoundException.class);
        }
    }

    // ------------------------------------------------------------------ article

    @Test
    @DisplayName("N9 the page of an article is tagged with its values as stored")
    void the_page_of_an_article_is_tagged_with_its_values_as_stored() {
        slice.add(
                record("column", "yaowen", "author", "王芳", "image", "a.png"),
                Map.of("a.png", MediaFixture.png(40, 30)));
        String path = "/news/" + article("yaowen-001").getId();

        articleView(calls.parameter("article", path.substring("/news/".length())));

        String picture = "https://www.hangzhou.example/portlets/news/media/"
                + article("yaowen-001").getContent().picture().file();
        assertThat(calls.head.said)
                .containsEntry("ArticleTitle", "一号线延长到机场")
                .containsEntry("PubDate", "2026-11-20 18:00")
                .containsEntry("ContentSource", "市交通运输局")
                .containsEntry("Keywords", "地铁,出行")
                .containsEntry("Author", "王芳")
                .containsEntry("Description", "今天起可以坐地铁去机场。")
                .containsEntry("Image", picture)
                .containsEntry("Url", "https://www.hangzhou.example" + path)
                .containsEntry("canonical", path)
                .containsEntry("breadcrumb", "杭州要闻 /columns/yaowen")
                .containsEntry("og:type", "article")
                .containsEntry("og:image", picture)
                .containsEntry("article:published_time", "2026-11-20T18:00:00+08:00")
                .doesNotContainKey("contentLanguage");
    }

    @Test
    @DisplayName("N9 what is not stored is not a page tag")
    void what_is_not_stored_is_not_a_page_tag() {
        slice.add(record("tag", null, "source", null, "brief", null));

        articleView(calls.parameter("article", id("yaowen-001")));

        assertThat(calls.head.said).doesNotContainKeys("Keywords", "ContentSource", "Description", "Author", "Image");
        assertThat(json()).doesNotContainKeys("author", "description", "image", "keywords");
    }

    @Test
    void structured_data_cannot_leave_its_script_element() {
        slice.add(record("title", HOSTILE));

        articleView(calls.parameter("article", id("yaowen-001")));

        assertThat(calls.head.said.get("json")).doesNotContain("<");
        assertThat(json().getString("headline")).isEqualTo(HOSTILE);
        assertThat(json().getString("@type")).isEqualTo("NewsArticle");
    }

    @Test
    @DisplayName("N3 an article is shown in its own language and says so")
    void an_article_is_shown_in_its_own_language_and_says_so() {
        slice.add(record("column", "yaowen"));
        PortletCalls english = new PortletCalls(SampleSite.ENGLISH).parameter("article", id("yaowen-001"));

        ArticleView view = articleView(english);

        assertThat(english.head.said).containsEntry("contentLanguage", "zh-CN");
        assertThat(view.getColumn()).containsExactly(new ColumnLink("City news", "/en/columns/yaowen", "", false));
    }

    @Test
    @DisplayName("N11 opening an article counts once, HEAD requests do not")
    void opening_an_article_counts_once() {
        slice.add(record("id", "1", "column", "yaowen"));
        slice.add(record("id", "2", "title", "另一条", "column", "yaowen"));
        calls.parameter("article", id("1"));

        ArticleView view = articleView(calls);
        calls.attributes.put(Reading.METHOD_ATTRIBUTE, "HEAD");
        articleView(calls);

        assertThat(slice.counter.total(article("1").getId())).isEqualTo(1);
        assertThat(view.getViews()).isEqualTo("1");
        assertThat(view.getContent().body()).contains("<p>首班车六点发车。</p>");
        assertThat(view.getDate()).isEqualTo("2026-11-20 18:00");
        assertThat(view.getRelated()).extracting(NewsItem::title).containsExactly("另一条");
        assertThat(view.getVideos()).isEmpty();
    }

    @Test
    void an_article_shows_its_video() {
        byte[] video = "....ftyp0123456789".getBytes(StandardCharsets.UTF_8);
        slice.add(
                record("video", "a.mp4", "videoPoster", "a.png"),
                Map.of("a.mp4", video, "a.png", MediaFixture.png(40, 30)));

        VideoLink link = articleView(calls.parameter("article", id("yaowen-001")))
                .getVideos()
                .get(0);

        assertThat(link.type()).isEqualTo("video/mp4");
        assertThat(link.url()).endsWith(".mp4");
        assertThat(link.posterUrl()).endsWith(".png");
        assertThat(link.captionsUrl()).isEmpty();
    }

    // ------------------------------------------------------------------ feed

    @Test
    void a_feed_has_absolute_addresses_and_any_title() throws Exception {
        slice.add(record("column", "yaowen", "title", HOSTILE + " & ]]> 地铁"));
        calls.parameter("column", "yaowen");

        listPortlet().serveResource(calls.resourceRequest("atom"), calls.resourceResponse());

        assertThat(calls.said).containsEntry("setContentType", "application/atom+xml");
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        Document feed = parsers.newDocumentBuilder().parse(new ByteArrayInputStream(calls.resource.toByteArray()));
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(text(feed, "id", 0)).isEqualTo("https://www.hangzhou.example/page?_id=atom&column=yaowen");
        assertThat(text(feed, "title", 1)).isEqualTo(HOSTILE + " & ]]> 地铁");
        assertThat(text(feed, "id", 1))
                .isEqualTo("https://www.hangzhou.example/news/"
                        + article("yaowen-001").getId());
        assertThat(text(feed, "published", 0)).isEqualTo("2026-11-20T18:00:00+08:00");
    }

    @Test
    @DisplayName("N10 a list serves no other resource than its feed")
    void a_list_serves_no_other_resource_than_its_feed() throws IOException {
        listPortlet().serveResource(calls.resourceRequest("/WEB-INF/web.xml"), calls.resourceResponse());

        assertThat(calls.said).containsEntry("setStatus", 404);
        assertThat(calls.resourceText()).isEmpty();
    }

    // ------------------------------------------------------------------ columns and search

    @Test
    void columns_mark_the_one_that_is_looked_at() {
        slice.addColumn(Map.of("key", "gonggao", "name.zh-CN", "通知公告"));
        NewsColumnsView view = new NewsColumnsView();
        view.window = window(calls.parameter("column", "gonggao"));
        view.columns = slice.columnReader;

        view.open();

        assertThat(view.getLinks())
                .containsExactly(
                        new ColumnLink("杭州要闻", "/columns/yaowen", "全市重要消息。", false),
                        new ColumnLink("通知公告", "/columns/gonggao", "", true));
    }

    @Test
    void search_finds_and_keeps_what_was_asked() {
        slice.add(record("id", "1", "column", "yaowen"));
        slice.add(record("id", "2", "title", "公交提速", "brief", "少等三分钟。"));

        NewsSearchView view = search(calls.parameter("q", " 地铁 "));

        assertThat(calls.head.said).containsEntry("robots", "noindex,follow");
        assertThat(view.getAction()).isEqualTo("/page");
        assertThat(view.getQuery()).isEqualTo("地铁");
        assertThat(view.getItems())
                .extracting(NewsItem::title, NewsItem::column)
                .containsExactly(tuple("一号线延长到机场", "杭州要闻"));
        assertThat(view.isFoundNothing()).isFalse();
        assertThat(view.isTooShort()).isFalse();
    }

    @Test
    void search_says_when_it_found_nothing_and_when_it_was_asked_too_little() {
        assertThat(search(calls.parameter("q", HOSTILE)).isFoundNothing()).isTrue();
        assertThat(search(calls.parameter("q", "铁 %")).isTooShort()).isTrue();
        assertThat(search(calls).isFoundNothing()).isFalse();
        calls.parameters.clear();
        assertThat(search(calls).isTooShort()).isFalse();
    }

    @Test
    void a_search_field_may_lead_to_another_page() {
        NewsSearchView view = search(calls.preference("results", "/search").parameter("q", "地铁"));

        assertThat(view.getAction()).isEqualTo("/search");
        assertThat(view.getQuery()).isEmpty();
        assertThat(view.getItems()).isEmpty();
    }

    // ------------------------------------------------------------------ helpers

    private static NewsWindow window(PortletCalls calls) {
        return new NewsWindow(calls.headerRequest(), calls.headerResponse());
    }

    private HeadlineView headline(PortletCalls calls) {
        HeadlineView view = new HeadlineView();
        view.window = window(calls);
        view.reader = slice.reader;
        view.open();
        return view;
    }

    private NewsListView list(PortletCalls calls) {
        NewsListView view = new NewsListView();
        view.window = window(calls);
        view.reader = slice.reader;
        view.columns = slice.columnReader;
        view.open();
        return view;
    }

    private ArticleView articleView(PortletCalls calls) {
        ArticleView view = new ArticleView();
        view.window = window(calls);
        view.reader = slice.reader;
        view.columns = slice.columnReader;
        view.counter = slice.counter;
        view.open();
        return view;
    }

    private NewsSearchView search(PortletCalls calls) {
        NewsSearchView view = new NewsSearchView();
        view.window = window(calls);
        view.reader = slice.reader;
        view.columns = slice.columnReader;
        view.open();
        return view;
    }

    private NewsListPortlet listPortlet() {
        NewsListPortlet portlet = new NewsListPortlet();
        portlet.reader = slice.reader;
        portlet.columns = slice.columnReader;
        return portlet;
    }

    private JsonObject json() {
        return Json.createReader(new StringReader(calls.head.said.get("json"))).readObject();
    }

    private NewsArticle article(String sourceId) {
        return NewsFixture.newsIn(database.entityManager()).find(SITE, sourceId).orElseThrow();
    }

    private String id(String sourceId) {
        return Long.toString(article(sourceId).getId());
    }

    private static String text(Document feed, String element, int index) {
        return feed.getElementsByTagNameNS("*", element).item(index).getTextContent();
    }
}
