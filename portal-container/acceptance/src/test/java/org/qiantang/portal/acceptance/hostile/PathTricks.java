// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.hostile;

import java.util.List;
import java.util.stream.Stream;

/** Ways around what filters guard: the administration, the calling servlets of portlets, the inside of applications. */
final class PathTricks {
    private static final List<String> DISGUISES = List.of(
            "/%2e%2e@",
            "/..;@",
            "/;@",
            "/.@",
            "/%2e@",
            "//..@",
            "/guard/..@",
            "/guard/..;@",
            "/guard/%2e%2e@",
            "/..%2f..@",
            "/%252e%252e@",
            "/%252f@",
            "/..%5c@",
            "/..%c0%af@",
            "/en@",
            "/guard@",
            "/things@",
            "/@",
            "@;x",
            "@;jsessionid=x",
            "@%20",
            "@%00",
            "@%09",
            "@%0a",
            "@%3b",
            "@%3f",
            "@%23",
            "@.",
            "@/.",
            "@/..;/",
            "@/%2e",
            "@.json",
            "@~");

    private static final List<String> ADMINISTRATION = List.of("/_admin/sites", "/_admin/portlets");

    private static final List<String> INSIDE = List.of(
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/test-spy/WEB-INF/portlet.xml",
            "/portlets/news/WEB-INF/web.xml",
            "/theme/../WEB-INF/web.xml",
            "/_portal/../WEB-INF/web.xml",
            "/theme/hangzhou/../../WEB-INF/web.xml",
            "/META-INF/qiantang/themes/hangzhou/frame.mustache",
            "/theme/hangzhou/frame.mustache");

    private static final List<String> SERVLETS = List.of(
            "/test-spy/PlutoInvoker3/spy",
            "/test-spy/PlutoInvoker3/sealed",
            "/portlets/hello/PlutoInvoker3/hello",
            "/portlets/links/PlutoInvoker3/links",
            "/portlets/news/PlutoInvoker3/list",
            "/PlutoInvoker3/spy");

    private PathTricks() {}

    static Stream<HostileRequest> all() {
        return Stream.of(administration(), inside(), servlets(), ownPages(), files())
                .flatMap(requests -> requests);
    }

    /** 401 where the server takes it for an address of the administration, which wants a key then. */
    private static Stream<HostileRequest> administration() {
        Stream<HostileRequest> disguised = ADMINISTRATION.stream().flatMap(path -> DISGUISES.stream()
                .map(disguise -> HostileRequest.get("administration", disguise.replace("@", path), 400, 401, 404)));
        Stream<HostileRequest> spelled = Stream.of(
                        "/_ADMIN/sites",
                        "/_Admin/sites",
                        "/%5fadmin/sites",
                        "/_%61dmin/sites",
                        "/_admin%2fsites",
                        "/_admin%5csites",
                        "/_admin\\sites",
                        "/_admin/health/../sites",
                        "/_admin/health;/../sites",
                        "/_admin/health/..;/sites",
                        "/_admin/health%2f..%2fsites",
                        "/_admin/sites/main/blueprint",
                        "/_admin/sites/..%2fsites",
                        "/_admin",
                        "/_admin/",
                        "/_admin/nothing",
                        "/_admin/password",
                        "/_admin/import/news",
                        "/_admin/catalogue;x",
                        "/_admin/catalogue/",
                        "/_admin/catalogue%20",
                        "/_Admin/catalogue",
                        "/%2e/_admin/catalogue",
                        "/_admin/sites/" + HostileRequest.MARK)
                .map(path -> HostileRequest.get("administration", path, 400, 401, 404));
        Stream<HostileRequest> keys = Stream.of(
                        "Bearer",
                        "Bearer ",
                        "Bearer null",
                        "Bearer 0",
                        "bearer x",
                        "Basic",
                        "Basic !",
                        "Basic YWRtaW4=",
                        "Digest x",
                        "Negotiate x")
                .map(key -> HostileRequest.get("administration", "/_admin/sites", 401)
                        .with("Authorization: " + key));
        Stream<HostileRequest> rewritten = Stream.of(
                        "X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Uri", "X-Forwarded-Prefix", "X-Override-URL")
                .map(header ->
                        HostileRequest.get("administration", "/nothing", 404).with(header + ": /_admin/sites"));
        return Stream.of(disguised, spelled, keys, rewritten).flatMap(requests -> requests);
    }

    private static Stream<HostileRequest> inside() {
        Stream<HostileRequest> disguised = INSIDE.stream().flatMap(path -> DISGUISES.stream()
                .map(disguise ->
                        HostileRequest.get("inside of an application", disguise.replace("@", path), 400, 403, 404)));
        Stream<HostileRequest> spelled = Stream.of(
                        "/web-inf/web.xml",
                        "/Web-Inf/web.xml",
                        "/%57EB-INF/web.xml",
                        "/WEB-INF",
                        "/WEB-INF/",
                        "/WEB-INF%2fweb.xml",
                        "/WEB-INF;/web.xml",
                        "/WEB-INF./web.xml",
                        "/test-spy/web-inf/portlet.xml",
                        "/test-spy/%57EB-INF/portlet.xml",
                        "/test-spy//WEB-INF/portlet.xml",
                        "/test-spy/./WEB-INF/portlet.xml",
                        "/test-spy/x/../WEB-INF/portlet.xml",
                        "/test-spy/;/WEB-INF/portlet.xml",
                        "/test-spy/WEB-INF/classes/",
                        "/portlets/../WEB-INF/web.xml",
                        "/theme/..%2fWEB-INF%2fweb.xml",
                        "/theme/..%5cWEB-INF%5cweb.xml",
                        "/_portal/..%252fWEB-INF/web.xml",
                        "/theme/hangzhou/%00",
                        "/theme/hangzhou/img/../../../WEB-INF/web.xml")
                .map(path -> HostileRequest.get("inside of an application", path, 400, 403, 404));
        return Stream.concat(disguised, spelled);
    }

    private static Stream<HostileRequest> servlets() {
        return SERVLETS.stream().flatMap(path -> Stream.of(
                        "@",
                        "@;x",
                        "@/",
                        "@?_action=spy",
                        "@?jakarta.servlet.include.request_uri=/",
                        "@%20",
                        "@/../spy",
                        "//@")
                .flatMap(disguise -> Stream.of("GET", "POST", "PUT").map(method -> HostileRequest.get(
                                "calling servlet", disguise.replace("@", path), 301, 400, 404, 405)
                        .method(method))));
    }

    private static Stream<HostileRequest> ownPages() {
        return Stream.of(
                        "/_sign-in;x",
                        "/_Sign-In",
                        "/_sign-in%20",
                        "/%5fsign-in",
                        "/_sign-in%00",
                        "/x/_sign-in",
                        "/fr/_sign-in",
                        "/zh-CN/_sign-in",
                        "/_sign-in/x",
                        "/_sign-out%20",
                        "/_sign-out",
                        "/en/_sign-out;x",
                        "/_sign-out.",
                        "/..;/_sign-in",
                        "/_sign-in?return=%zz")
                .map(path -> HostileRequest.get("own page", path, 400, 404, 405));
    }

    private static Stream<HostileRequest> files() {
        return Stream.of(
                        "/theme",
                        "/theme/",
                        "/theme/hangzhou",
                        "/theme/hangzhou/",
                        "/theme/hangzhou/img/",
                        "/theme/nothing",
                        "/theme/hangzhou/img%2femblem.svg",
                        "/theme/hangzhou/img/emblem.svg%00",
                        "/theme/hangzhou/img/emblem.svg%20",
                        "/theme/hangzhou/img/emblem.svg/",
                        "/theme/hangzhou/img/EMBLEM.SVG",
                        "/_portal",
                        "/_portal/",
                        "/_portal/portlet-hub.js%00.css",
                        "/_portal/" + HostileRequest.MARK,
                        "/theme/" + HostileRequest.MARK,
                        "/portlets",
                        "/portlets/news/",
                        "/test-spy/",
                        "/test-spy/" + HostileRequest.MARK,
                        "/index.jsp",
                        "/" + HostileRequest.MARK + ".jsp",
                        "/test-spy/" + HostileRequest.MARK + ".jsp",
                        "/guard.jsp",
                        "/x.jspx",
                        "/j_security_check",
                        "/test-spy/j_security_check",
                        "/management",
                        "/console")
                .map(path -> HostileRequest.get("files", path, 400, 403, 404));
    }
}
