// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeadContentTest {
    private final PageHeadContent head = new PageHeadContent(URI.create("https://www.town.example"));

    @Test
    @DisplayName("A12: texts cannot leave their attribute")
    void texts_are_escaped() {
        head.meta("ArticleTitle", "\"><script>alert('1')</script>&");
        head.property("og:title", "\"<>&");
        head.alternate("application/atom+xml", "\"<>&", "/feed?a=1&b=\"");
        head.stylesheet("/x.css?a=1&b=\"><script>");

        assertThat(head.toHtml())
                .contains(
                        "<meta name=\"ArticleTitle\" content=\"&quot;&gt;&lt;script&gt;alert('1')&lt;/script&gt;&amp;\">")
                .contains("<meta property=\"og:title\" content=\"&quot;&lt;&gt;&amp;\">")
                .contains("title=\"&quot;&lt;&gt;&amp;\" href=\"/feed?a=1&amp;b=&quot;\"")
                .doesNotContain("<script");
    }

    @Test
    @DisplayName("T1: a tag set twice stands once, with the last value")
    void metas_stand_once() {
        head.meta("PubDate", "2026-11-21 08:00");
        head.meta("PubDate", "2026-11-22 08:00");

        assertThat(head.toHtml()).isEqualTo("<meta name=\"PubDate\" content=\"2026-11-22 08:00\">\n");
    }

    @Test
    @DisplayName("T1: names of tags that differ in case only are one name, as in HTML")
    void metas_stand_once_whatever_their_case() {
        head.meta("keywords", "news");
        head.meta("Keywords", "tram 4,diversion");

        assertThat(head.toHtml()).isEqualTo("<meta name=\"Keywords\" content=\"tram 4,diversion\">\n");
    }

    @ParameterizedTest
    @DisplayName("T3: a tag without a value is not written")
    @ValueSource(strings = {"", " ", "\n", "\t "})
    void blank_metas_are_left_out(String blank) {
        head.meta("SiteIDCode", blank);
        head.meta("ContentSource", "Hangzhou Daily");
        head.meta("ContentSource", blank);
        head.property("og:description", blank);

        assertThat(head.toHtml()).isEmpty();
    }

    @Test
    void line_breaks_become_spaces() {
        head.description("Tram 4\r\n  is diverted");

        assertThat(head.toHtml()).contains("content=\"Tram 4 is diverted\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script><script>alert(1)</script>", "</SCRIPT>", "<!--<script>", "</script"})
    void structured_data_cannot_end_its_element(String title) {
        head.structuredData("{\"headline\":\"" + title + "\"}");

        String html = head.toHtml();
        String inside = html.substring(html.indexOf('>') + 1, html.lastIndexOf("</script>"));
        assertThat(inside.toLowerCase(Locale.ROOT)).doesNotContain("</script").doesNotContain("<!--");
        assertThat(inside.replace("<\\/", "</").replace("\\u003c", "<")).contains(title);
    }

    @Test
    void canonical_and_translations_are_absolute() {
        head.canonical("/news/4711");
        head.translation(Locale.ENGLISH, "/en/news/4711");

        assertThat(head.toHtml())
                .contains("<link rel=\"canonical\" href=\"https://www.town.example/news/4711\">")
                .contains("<link rel=\"alternate\" hreflang=\"en\" href=\"https://www.town.example/en/news/4711\">");
        assertThat(head.canonicalUrl()).isEqualTo("https://www.town.example/news/4711");
    }

    @Test
    void stylesheets_and_dependencies_stand_once() {
        head.stylesheet("/portlets/news/css/news.css");
        head.stylesheet("/portlets/news/css/news.css");
        head.dependency("js:chart:1", "<script src=\"/chart.js\"></script>");
        head.dependency("js:chart:1", "<script src=\"/other.js\"></script>");

        assertThat(head.toHtml())
                .isEqualTo("<link rel=\"stylesheet\" href=\"/portlets/news/css/news.css\">\n"
                        + "<script src=\"/chart.js\"></script>\n");
    }

    @Test
    void the_last_window_names_the_page() {
        assertThat(head.title()).isEmpty();

        head.title("Tram 4 diverted");

        assertThat(head.title()).isEqualTo("Tram 4 diverted");
    }

    @Test
    void what_a_window_said_can_be_said_again_on_another_page() {
        HeadNotes notes = head.beginNotes();
        head.title("Tram 4")
                .description("diverted")
                .canonical("/news/4")
                .property("og:type", "article")
                .stylesheet("/news.css")
                .structuredData("{}")
                .alternate("application/atom+xml", "News", "/feed")
                .breadcrumb("News", "/news");
        head.pageResource("tram", "lines", "1", "<script src=\"/lines.js\"></script>");
        head.dependency("x", "<link rel=\"x\">");
        head.endNotes();
        head.meta("keywords", "of another window");
        PageHeadContent other = new PageHeadContent(URI.create("https://www.town.example"));

        notes.repeat(other);
        other.meta("keywords", "of another window");

        assertThat(notes.isRepeatable()).isTrue();
        assertThat(other.title()).isEqualTo("Tram 4");
        assertThat(other.steps()).isEqualTo(head.steps());
        assertThat(other.toHtml().lines())
                .containsExactlyInAnyOrderElementsOf(head.toHtml().lines().toList());
    }

    @Test
    void what_names_the_nonce_of_one_page_is_not_said_on_another() {
        HeadNotes notes = head.beginNotes();

        assertThat(head.askedNonce()).isEmpty();
        assertThat(head.nonce()).hasSizeGreaterThan(20).isEqualTo(head.nonce());
        assertThat(head.askedNonce()).hasValue(head.nonce());
        assertThat(notes.isRepeatable()).isFalse();
    }
}
