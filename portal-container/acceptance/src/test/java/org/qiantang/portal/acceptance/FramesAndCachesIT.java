// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalTest;

/** F07 and F09: who may frame or read a page from elsewhere, and what a cache may keep. */
@PortalTest
class FramesAndCachesIT {
    private static final String HOST = "gallery.localhost";
    private static final String SITE = """
            blueprint: 1
            site:
              key: gallery
              names: {zh-CN: 画廊, en: Gallery}
              hosts: [gallery.localhost]
              theme: hangzhou
              languages: [zh-CN, en]
            accounts:
              - {name: egret-of-the-gallery, password: pagoda-of-the-six-harmonies}
            pages:
              - {key: home, path: /, title: {zh-CN: 首页, en: Home}, layout: plain}
              - key: lent
                path: /lent
                title: {zh-CN: 借出, en: Lent}
                layout: plain
                framedBy: ["https://dept.example", "https://school.example:8443"]
                windows:
                  main: [{key: hello, portlet: hello/hello}]
              - key: office
                path: /office
                title: {zh-CN: 办公, en: Office}
                layout: plain
                roles: [keeper]
                framedBy: ["https://dept.example"]
                windows:
                  main: [{key: hello, portlet: hello/hello}]
            """;

    private final Citizen citizen = Citizen.visiting(HOST);

    @BeforeAll
    static void import_the_site() {
        Administration.putBlueprint(SITE);
    }

    private static String frames(Answer answer) {
        String policy = answer.header("Content-Security-Policy").orElse("");
        return policy.substring(policy.indexOf("frame-ancestors"));
    }

    @Test
    @DisplayName("F07: a page is framed by its own host and by the origins that its blueprint names, and by no others")
    void pages() {
        assertThat(frames(citizen.get("/"))).isEqualTo("frame-ancestors 'self'");
        assertThat(frames(citizen.get("/lent")))
                .isEqualTo("frame-ancestors 'self' https://dept.example https://school.example:8443");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/_sign-in", "/en/_sign-in", "/_admin/catalogue"})
    @DisplayName("F07: nobody frames the pages where people sign in or administer")
    void own_pages(String path) {
        assertThat(frames(citizen.get(path))).isEqualTo("frame-ancestors 'none'");
    }

    @Test
    @DisplayName("F07: no origin is a pattern, and none ends the policy")
    void origins() {
        for (String origin : List.of(
                "https://*.gov.cn",
                "*",
                "https://a.example/path",
                "https://a.example; script-src *",
                "null",
                "'none'")) {
            String site = SITE.replace("https://school.example:8443", origin);
            assertThat(Administration.putBlueprint(site).body()).as(origin).contains("framedBy");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "https://dept.example", "https://gallery.localhost.evil.example", "https://evil.example"
            })
    @DisplayName("F07: scripts of other origins read nothing")
    void other_origins(String origin) {
        for (String path : List.of("/", "/lent", "/lent?_window=hello", "/theme/hangzhou/css/base.css")) {
            Answer answer = Citizen.visiting(HOST).with("Origin", origin).get(path);
            assertThat(answer.header("Access-Control-Allow-Origin")).as(path).isEmpty();
        }
    }

    @Test
    @DisplayName("F09: what one person sees is kept by no cache, whatever the address looks like")
    void private_pages() {
        citizen.signIn("egret-of-the-gallery", "pagoda-of-the-six-harmonies", "/");
        assertThat(citizen.get("/").body()).contains("egret-of-the-gallery");
        for (String path :
                List.of("/", "/lent", "/lent/x.css", "/_sign-in/x.css", "/x.css", "/lent;x.css", "/?x.css")) {
            Answer answer = citizen.get(path);
            assertThat(answer.header("Cache-Control").orElse("")).as(path).contains("no-store");
        }
    }

    @Test
    @DisplayName("F09: headers that no cache looks at change nothing in a page that all may keep")
    void unkeyed_headers() {
        String usual = citizen.get("/lent").body();
        for (var header : Map.of(
                        "X-Forwarded-Host", "evil.example",
                        "X-Forwarded-Proto", "https",
                        "X-Original-URL", "/office",
                        "X-Rewrite-URL", "/office",
                        "Forwarded", "host=evil.example")
                .entrySet()) {
            Answer answer = Citizen.visiting(HOST)
                    .with(header.getKey(), header.getValue())
                    .get("/lent");
            assertThat(answer.body()).as(header.getKey()).isEqualTo(usual);
        }
    }
}
