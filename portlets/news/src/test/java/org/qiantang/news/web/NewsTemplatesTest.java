// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiantang.news.domain.NewsFixture.YESTERDAY;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.news.application.ListPage;
import org.qiantang.news.domain.ArticleContent;
import org.qiantang.news.domain.ArticleSummary;
import org.qiantang.news.domain.Keywords;
import org.qiantang.news.domain.NewsFixture;
import org.qiantang.news.domain.Picture;
import org.qiantang.news.domain.Video;

/** Every view in every language, with texts that try to become markup. */
class NewsTemplatesTest {

    private static final String HOSTILE = "<script>alert('1')</script>\"><b onclick=\"x\">";
    private static final String FILE = "0".repeat(64);
    private static final Pattern INLINE =
            Pattern.compile("(?i)<[^>]*\\s(?:style|on[a-z]+)\\s*=|<script|javascript:|data:");

    private final NewsTemplates templates = new NewsTemplates();

    private final ArticleSummary hostile = new ArticleSummary(
            4711,
            "yaowen",
            HOSTILE,
            HOSTILE,
            HOSTILE,
            Keywords.NONE,
            YESTERDAY,
            YESTERDAY,
            new Picture(FILE + ".png", HOSTILE, 40, 30));

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void headlines(String language) {
        SampleSite site = site(language);
        NewsItems items = NewsItems.of(site);

        String full = render("headline", HeadlinePortlet.model(items, List.of(hostile, hostile(2))), site);
        String empty = render("headline", HeadlinePortlet.model(items, List.of()), site);

        assertHarmless(full);
        assertThat(full).contains(site.link("/news/4711"), site.link("/news/2"), "2026-11-20", "width=\"40\"");
        assertThat(empty)
                .contains(templates.text(site.language(), "headlineEmpty"))
                .doesNotContain("<ul");
    }

    @ParameterizedTest
    @EnumSource
    void lists(ListVariant variant) {
        for (SampleSite site : List.of(SampleSite.CHINESE, SampleSite.ENGLISH)) {
            NewsListView view = new NewsListView(templates, site, variant);
            PortletCalls calls = new PortletCalls(site);

            String full = render(
                    "list", view.paged(new ListPage(List.of(hostile), 5, 12, 120), calls.renderResponse()), site);
            String empty = render("list", view.forEditors().unpaged(List.of()), site);

            assertHarmless(full);
            assertThat(full)
                    .containsOnlyOnce(site.link("/news/4711"))
                    .containsOnlyOnce("aria-current=\"page\"")
                    .contains("rel=\"prev\"", "rel=\"next\"");
            assertThat(full.split("pagination-gap", -1)).hasSize(3);
            assertThat(empty)
                    .contains(templates.text(site.language(), "listEmpty"))
                    .contains(templates.text(site.language(), "listEmptyHint"))
                    .doesNotContain("<ul");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void columns(String language) {
        SampleSite site = site(language);
        var columns = List.of(NewsFixture.cityNews(), NewsFixture.notices());

        String html = render("columns", NewsColumnsPortlet.model(site, columns, Optional.of("yaowen")), site);

        assertThat(html).contains(site.link("/columns/yaowen"), "通知公告").containsOnlyOnce("aria-current");
        assertThat(html).contains(language.equals("en") ? "City news" : "杭州要闻");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void articles(String language) {
        SampleSite site = site(language);
        ArticleContent content = new ArticleContent(
                "yaowen",
                HOSTILE,
                HOSTILE,
                HOSTILE,
                "<p>通车。</p>",
                HOSTILE,
                HOSTILE,
                Keywords.NONE,
                "zh-CN",
                YESTERDAY,
                Picture.NONE,
                new Video(FILE + ".mp4", FILE + ".png", FILE + ".vtt"),
                "",
                "");
        ArticleView view = new ArticleView(site, content);

        String full = render(
                "article", view.model(Optional.of(NewsFixture.cityNews()), 12345, List.of(hostile, hostile(2))), site);
        String alone = render("article", view.model(Optional.empty(), 0, List.of()), site);

        assertHarmless(full);
        assertThat(full)
                .contains("<p>通车。</p>", "12,345", "2026-11-20 18:00", site.link("/columns/yaowen"))
                .contains(FILE + ".mp4\" type=\"video/mp4\"", "poster=", "<track", site.link("/news/4711"));
        assertThat(alone).doesNotContain("news-related", "/columns/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void searches(String language) {
        SampleSite site = site(language);
        NewsItems items = new NewsItems(site, List.of(NewsFixture.cityNews()));
        NewsSearchView view = new NewsSearchView(templates, items, new PortletCalls(site).renderResponse());

        String found =
                render("search", view.model(HOSTILE, Optional.of(new ListPage(List.of(hostile), 1, 2, 21))), site);
        String nothing = render("search", view.model(HOSTILE, Optional.of(new ListPage(List.of(), 1, 1, 0))), site);
        String tooShort = render("search", view.model("x", Optional.empty()), site);

        assertHarmless(found);
        assertHarmless(nothing);
        assertThat(found).contains(site.link("/news/4711"), "rel=\"next\"").doesNotContain("notice--empty");
        assertThat(nothing).contains(templates.text(site.language(), "searchEmpty"));
        assertThat(tooShort).contains(templates.text(site.language(), "searchTooShort"), "aria-invalid");
    }

    @Test
    void all_languages_have_the_same_texts() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.SIMPLIFIED_CHINESE));
    }

    private static java.util.Set<String> keys(Locale language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("org.qiantang.news.messages", language, control)
                .keySet();
    }

    private ArticleSummary hostile(long id) {
        return NewsFixture.summary(id, HOSTILE);
    }

    private static SampleSite site(String language) {
        return language.equals("en") ? SampleSite.ENGLISH : SampleSite.CHINESE;
    }

    private String render(String view, Map<String, ?> model, SampleSite site) {
        return templates.render(view, model, site.language(), new PortletCalls(site).renderResponse());
    }

    private static void assertHarmless(String html) {
        assertThat(INLINE.matcher(html).find()).as(html).isFalse();
        assertThat(html).contains("&lt;script&gt;").doesNotContain("{{");
    }
}
