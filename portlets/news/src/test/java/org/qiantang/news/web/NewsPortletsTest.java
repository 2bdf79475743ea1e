// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiantang.news.application.ImportFixture.record;
import static org.qiantang.news.domain.NewsFixture.SITE;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.news.application.ImportFixture;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsFixture;
import org.qiantang.news.media.MediaFixture;
import org.qiantang.portal.api.content.ContentNotFoundException;
import org.qiantang.portal.api.page.Reading;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.w3c.dom.Document;

/** The portlets as the portal calls them, on a database. */
class NewsPortletsTest {

    private static final String HOSTILE = "</title><script>alert('1')</script>\" onload=\"x";

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("news").andUnit("news");

    @TempDir
    Path folder;

    private final NewsTemplates templates = new NewsTemplates();
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

    @Test
    void the_headline_leads_with_a_picture() throws IOException {
        slice.add(record("id", "1", "title", "有图"), Map.of());
        slice.add(
                record("id", "1", "title", "有图", "image", "a.png", "imageAlt", "车站"),
                Map.of("a.png", MediaFixture.png(40, 30)));
        slice.add(record("id", "2", "title", "更新的无图", "date", "2026-11-21 08:00:00"));
        HeadlinePortlet portlet = new HeadlinePortlet();
        portlet.reader = slice.reader;
        portlet.templates = templates;

        portlet.renderHeaders(calls.headerRequest(), calls.headerResponse());
        portlet.doView(calls.preference("column", "yaowen").renderRequest(), calls.renderResponse());

        assertThat(calls.head.stylesheets).containsExactly("/portlets/news/css/news.css");
        assertThat(calls.markup.toString())
                .containsSubsequence("alt=\"车站\" width=\"40\" height=\"30\"", "有图", "更新的无图")
                .contains("href=\"/news/" + article("1").getId() + "\"");
    }

    @Test
    @DisplayName("N9 the page of a column is tagged with the column's texts as stored")
    void the_page_of_a_column_is_tagged_with_its_texts_as_stored() {
        calls.preference("paged", "true").parameter("column", "yaowen");

        list().renderHeaders(calls.headerRequest(), calls.headerResponse());

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
    void a_window_with_a_column_of_its_own_says_nothing_about_the_page() throws IOException {
        calls.preference("paged", "true").preference("column", "unknown").parameter("column", "yaowen");

        list().renderHeaders(calls.headerRequest(), calls.headerResponse());
        list().doView(calls.renderRequest(), calls.renderResponse());

        assertThat(calls.head.said).isEmpty();
        assertThat(calls.markup.toString()).contains("本栏目还没有发布内容。").doesNotContain("在新闻管理中");
    }

    @Test
    void editors_see_how_to_fill_an_empty_list() throws IOException {
        calls.role = "news-editor";

        list().doView(calls.renderRequest(), calls.renderResponse());

        assertThat(calls.markup.toString()).contains("在新闻管理中");
    }

    @Test
    void a_long_list_has_page_numbers() throws IOException {
        for (int i = 0; i < 3; i++) slice.add(record("id", "id-" + i, "column", "yaowen"));
        calls.preference("paged", "true")
                .preference("size", "1")
                .parameter("column", "yaowen")
                .parameter("page", "2");

        list().renderHeaders(calls.headerRequest(), calls.headerResponse());
        list().doView(calls.renderRequest(), calls.renderResponse());

        assertThat(calls.head.said).containsEntry("canonical", "/page?column=yaowen,page=2");
        assertThat(calls.markup.toString())
                .contains(
                        "共 3 条，第 2 页，共 3 页",
                        "href=\"/page?column&#x3D;yaowen\"",
                        "href=\"/page?column&#x3D;yaowen,page&#x3D;3\"");
    }

    @Test
    @DisplayName("N10 what cannot be an article, column or page is not found")
    void what_cannot_be_an_article_column_or_page_is_not_found() {
        for (String value : new String[] {"", "0", "-1", "01", "4711", "1e3", "x", "９", "1 ", "99999999999999999999"}) {
            calls.parameter("article", value).parameter("page", value).preference("paged", "true");
            assertThatThrownBy(() -> articlePortlet().renderHeaders(calls.headerRequest(), calls.headerResponse()))
                    .as("article %s", value)
                    .isInstanceOf(ContentNotFoundException.class)
                    .hasMessage("no news article '" + value + "'");
            assertThatThrownBy(() -> list().doView(calls.renderRequest(), calls.renderResponse()))
                    .as("page %s", value)
                    .isInstanceOf(ContentNotFoundException.class);
        }
        for (String value : new String[] {"", "unknown", "Yaowen", "../x", "a'--"}) {
            calls.parameters.remove("page");
            calls.parameter("column", value);
            assertThatThrownBy(() -> list().renderHeaders(calls.headerRequest(), calls.headerResponse()))
                    .as("column %s", value)
                    .isInstanceOf(ContentNotFoundException.class);
        }
    }

    @Test
    @DisplayName("N9 the page of an article is tagged with its values as stored")
    void the_page_of_an_article_is_tagged_with_its_values_as_stored() {
        slice.add(
                record("column", "yaowen", "author", "王芳", "image", "a.png"),
                Map.of("a.png", MediaFixture.png(40, 30)));
        String path = "/news/" + article("yaowen-001").getId();
        calls.parameter("article", path.substring("/news/".length()));

        articlePortlet().renderHeaders(calls.headerRequest(), calls.headerResponse());

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
        calls.parameter("article", Long.toString(article("yaowen-001").getId()));

        articlePortlet().renderHeaders(calls.headerRequest(), calls.headerResponse());

        assertThat(calls.head.said).doesNotContainKeys("Keywords", "ContentSource", "Description", "Author", "Image");
        assertThat(json()).doesNotContainKeys("author", "description", "image", "keywords");
    }

    @Test
    void structured_data_cannot_leave_its_script_element() {
        slice.add(record("title", HOSTILE));
        calls.parameter("article", Long.toString(article("yaowen-001").getId()));

        articlePortlet().renderHeaders(calls.headerRequest(), calls.headerResponse());

        assertThat(calls.head.said.get("json")).doesNotContain("<");
        assertThat(json().getString("headline")).isEqualTo(HOSTILE);
        assertThat(json().getString("@type")).isEqualTo("NewsArticle");
    }

    @Test
    @DisplayName("N3 an article is shown in its own language and says so")
    void an_article_is_shown_in_its_own_language_and_says_so() {
        slice.add(record());
        PortletCalls english = new PortletCalls(SampleSite.ENGLISH)
                .parameter("article", Long.toString(article("yaowen-001").getId()));

        articlePortlet().renderHeaders(english.headerRequest(), english.headerResponse());

        assertThat(english.head.said).containsEntry("contentLanguage", "zh-CN");
    }

    @Test
    @DisplayName("N11 rendering an article counts once, its headers and HEAD requests do not")
    void rendering_an_article_counts_once() throws IOException {
        slice.add(record("id", "1", "title", HOSTILE));
        slice.add(record("id", "2", "title", "另一条 " + HOSTILE));
        long id = article("1").getId();
        calls.parameter("article", Long.toString(id));

        articlePortlet().renderHeaders(calls.headerRequest(), calls.headerResponse());
        articlePortlet().doView(calls.renderRequest(), calls.renderResponse());
        calls.attributes.put(Reading.METHOD_ATTRIBUTE, "HEAD");
        articlePortlet().doView(calls.renderRequest(), calls.renderResponse());

        assertThat(slice.counter.total(id)).isEqualTo(1);
        assertThat(calls.markup.toString())
                .contains("<p>首班车六点发车。</p>", "2026-11-20 18:00", "另一条")
                .doesNotContain("<script", "onload=\"x");
    }

    @Test
    void a_feed_has_absolute_addresses_and_any_title() throws Exception {
        slice.add(record("column", "yaowen", "title", HOSTILE + " & ]]> 地铁"));
        calls.parameter("column", "yaowen");

        list().serveResource(calls.resourceRequest("atom"), calls.resourceResponse());

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
        list().serveResource(calls.resourceRequest("/WEB-INF/web.xml"), calls.resourceResponse());

        assertThat(calls.said).containsEntry("setStatus", 404);
        assertThat(calls.resourceText()).isEmpty();
    }

    @Test
    void columns_mark_the_one_that_is_looked_at() throws IOException {
        slice.addColumn(Map.of("key", "gonggao", "name.zh-CN", "通知公告"));
        NewsColumnsPortlet portlet = new NewsColumnsPortlet();
        portlet.columns = slice.columnReader;
        portlet.templates = templates;

        portlet.doView(calls.parameter("column", "gonggao").renderRequest(), calls.renderResponse());

        assertThat(calls.markup.toString())
                .contains("href=\"/columns/yaowen\" title=\"全市重要消息。\"")
                .contains("href=\"/columns/gonggao\" aria-current=\"page\">通知公告");
    }

    @Test
    void search_finds_and_keeps_what_was_asked() throws IOException {
        slice.add(record("id", "1", "column", "yaowen"));
        slice.add(record("id", "2", "title", "公交提速", "brief", "少等三分钟。"));
        NewsSearchPortlet portlet = search();

        portlet.renderHeaders(calls.parameter("q", " 地铁 ").headerRequest(), calls.headerResponse());
        portlet.doView(calls.renderRequest(), calls.renderResponse());

        assertThat(calls.head.said).containsEntry("robots", "noindex,follow");
        assertThat(calls.markup.toString())
                .contains("action=\"/page\"", "value=\"地铁\"", "一号线延长到机场", "<span>杭州要闻</span>")
                .doesNotContain("公交提速", "没有找到", "至少两个字");
    }

    @Test
    void search_says_when_it_found_nothing_and_when_it_was_asked_too_little() throws IOException {
        search().doView(calls.parameter("q", HOSTILE).renderRequest(), calls.renderResponse());
        assertThat(calls.markup.toString()).contains("没有找到").doesNotContain("<script", "onload=\"x");

        calls.markup.getBuffer().setLength(0);
        search().doView(calls.parameter("q", "铁 %").renderRequest(), calls.renderResponse());
        assertThat(calls.markup.toString()).contains("至少两个字").doesNotContain("没有找到");

        calls.markup.getBuffer().setLength(0);
        calls.parameters.clear();
        search().doView(calls.renderRequest(), calls.renderResponse());
        assertThat(calls.markup.toString()).doesNotContain("至少两个字", "没有找到");
    }

    private JsonObject json() {
        return Json.createReader(new StringReader(calls.head.said.get("json"))).readObject();
    }

    private NewsArticle article(String sourceId) {
        return NewsFixture.newsIn(database.entityManager()).find(SITE, sourceId).orElseThrow();
    }

    private NewsListPortlet list() {
        NewsListPortlet portlet = new NewsListPortlet();
        portlet.reader = slice.reader;
        portlet.columns = slice.columnReader;
        portlet.templates = templates;
        return portlet;
    }

    private ArticlePortlet articlePortlet() {
        ArticlePortlet portlet = new ArticlePortlet();
        portlet.reader = slice.reader;
        portlet.columns = slice.columnReader;
        portlet.counter = slice.counter;
        portlet.templates = templates;
        return portlet;
    }

    private NewsSearchPortlet search() {
        NewsSearchPortlet portlet = new NewsSearchPortlet();
        portlet.reader = slice.reader;
        portlet.columns = slice.columnReader;
        portlet.templates = templates;
        return portlet;
    }

    private static String text(Document feed, String element, int index) {
        return feed.getElementsByTagNameNS("*", element).item(index).getTextContent();
    }
}
