// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.news.media.MediaFixture;
import org.qiantang.news.media.MediaStore;

class BodySanitizerTest {

    /** All that an attribute of our output may look like. */
    private static final Pattern ALLOWED_TAG = Pattern.compile("</?[a-z][a-z0-9]*"
            + "(?: (?:alt|lang|scope|colspan|rowspan|width|height|loading|controls|preload|rel)=\"[^\"<>]*\""
            + "| href=\"(?:https?://|/)[^\"<>]*\""
            + "| (?:src|poster)=\"/portlets/news/media/[0-9a-f]{64}\\.[a-z0-9]+\")* ?/?>");

    private static final Pattern FORBIDDEN_ELEMENT = Pattern.compile(
            "(?i)</?(?:script|style|iframe|object|embed|form|input|button|svg|math|link|meta|base|frame|template)");

    @TempDir
    Path folder;

    private BodySanitizer sanitizer;

    @BeforeEach
    void open() {
        Map<String, byte[]> files =
                Map.of("a.png", MediaFixture.png(4, 3), "b.mp4", "....ftypisom".getBytes(StandardCharsets.UTF_8));
        sanitizer = new BodySanitizer(new ImportedMedia(new MediaStore(folder), files));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>通车。</p>",
                "<h2>线路</h2><h3>站点</h3><h4>时间</h4>",
                "<ul><li>东站</li></ul><ol><li>西站</li></ol>",
                "<blockquote>说得好</blockquote>",
                "<p><strong>重要</strong> <em>提示</em><br />下一行</p>"
            })
    void what_articles_are_made_of_stays(String html) {
        assertThat(sanitizer.sanitize(html)).isEqualTo(html);
    }

    @Test
    void tables_keep_their_structure() {
        String html = "<table><caption>班次</caption><thead><tr><th scope=\"col\">站</th></tr></thead>"
                + "<tbody><tr><td colspan=\"2\">东站</td></tr></tbody></table>";

        assertThat(sanitizer.sanitize(html)).isEqualTo(html);
    }

    @Test
    void the_title_is_the_only_first_heading_of_its_page() {
        assertThat(sanitizer.sanitize("<h1>线路</h1><h6>注</h6>")).isEqualTo("<h2>线路</h2><h4>注</h4>");
    }

    @Test
    void own_pictures_and_videos_stay_and_have_what_browsers_need() {
        assertThat(sanitizer.sanitize("<figure><img src=\"a.png\"><figcaption>图</figcaption></figure>"))
                .matches(
                        "<figure><img src=\"/portlets/news/media/[0-9a-f]{64}\\.png\" alt=\"\" width=\"4\" height=\"3\""
                                + " loading=\"lazy\" /><figcaption>图</figcaption></figure>");
        assertThat(sanitizer.sanitize("<video autoplay poster=\"a.png\"><source src=\"b.mp4\"></video>"))
                .contains("controls=\"controls\"", ".mp4\"", "poster=\"/portlets/news/media/")
                .doesNotContain("autoplay");
    }

    @Test
    @DisplayName("N7 pictures and videos of other hosts do not stay")
    void pictures_and_videos_of_other_hosts_do_not_stay() {
        assertThat(sanitizer.sanitize("a<img src=\"https://evil.example/x.png\" alt=\"x\">"
                        + "<img src=\"data:image/png;base64,AA==\"><img src=\"b.mp4\"><img alt=\"src\">"
                        + "<video src=\"//evil.example/x.mp4\"></video>"))
                .startsWith("a")
                .doesNotContain("<img", "evil", "data:", "src=");
    }

    @Test
    void links_lead_to_the_web_or_to_a_path_and_nowhere_else() {
        assertThat(sanitizer.sanitize("<a href=\"https://www.gov.example/\" target=\"_top\" onclick=\"x()\">网站</a>"))
                .isEqualTo("<a href=\"https://www.gov.example/\" rel=\"noopener noreferrer\">网站</a>");
        assertThat(sanitizer.sanitize("<a href=\"/services\">办事</a>")).contains("href=\"/services\"");
        for (String address : new String[] {
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "java\tscript:alert(1)",
            "&#106;avascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "//evil.example",
            "/\\evil.example",
            "file:///x"
        }) {
            assertThat(sanitizer.sanitize("<a href=\"" + address + "\">x</a>"))
                    .as(address)
                    .isEqualTo("x");
        }
    }

    @ParameterizedTest
    @DisplayName("N7 nothing that can act stays")
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\" style=\"position:fixed\" class=\"button\" id=\"main\">x</p>",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<math><mtext><style><img src onerror=alert(1)></style></mtext></math>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<form action=\"https://evil.example\"><input name=q><button>go</button></form>",
                "<img src=x onerror=alert(1)>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<style>@import 'https://evil.example/x.css'</style>",
                "<base href=\"https://evil.example/\"><meta http-equiv=refresh content=\"0;url=https://evil.example\">",
                "<template><script>alert(1)</script></template>",
                "<<script>script>alert(1)<</script>/script>",
                "<!--[if IE]><script>alert(1)</script><![endif]-->",
                "<textarea><script>alert(1)</script></textarea>",
                "<p lang=\"x' onload='\">x</p>",
                "</div></article></main><p>x"
            })
    void nothing_that_can_act_stays(String html) {
        assertHarmless(html);
    }

    @Test
    @DisplayName("N7 none of the known attacks comes through")
    void none_of_the_known_attacks_comes_through() throws IOException {
        List<String> attacks = new ArrayList<>(naughtyStrings());
        try (Stream<Path> lists = Files.list(SharedData.file("payloads/fuzzdb"))) {
            for (Path list :
                    lists.filter(file -> file.toString().endsWith(".txt")).toList()) {
                attacks.addAll(Files.readAllLines(list, StandardCharsets.ISO_8859_1));
            }
        }

        attacks.forEach(this::assertHarmless);
        attacks.forEach(attack -> assertHarmless("<p>" + attack + "</p><a href=\"" + attack + "\">x</a>"));
    }

    private static List<String> naughtyStrings() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(SharedData.file("payloads/blns.json")))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }

    private void assertHarmless(String html) {
        String result = sanitizer.sanitize(html).replace("<!-- -->", ""); // between braces, against template engines
        assertThat(ALLOWED_TAG.matcher(result).replaceAll(""))
                .as("%s became %s", html, result)
                .doesNotContain("<", ">");
        assertThat(FORBIDDEN_ELEMENT.matcher(result).find())
                .as("%s became %s", html, result)
                .isFalse();
    }
}
