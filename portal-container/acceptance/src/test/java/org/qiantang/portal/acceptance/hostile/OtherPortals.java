// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.hostile;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Addresses in the languages of other portals, as those send them who try whatever has worked elsewhere. */
final class OtherPortals {
    private static final List<String> TOKENS = List.of(
            "__pd0",
            "__pdx;99999",
            "__pdspy;0",
            "__pm0",
            "__pm0;edit",
            "__pm0;config",
            "__ws0;exclusive",
            "__ac0",
            "__ac0;spy",
            "__aa0",
            "__pa0",
            "__rs0",
            "__rs0;x",
            "__rp0_a;1",
            "__clBAD",
            "__autrue",
            "__dispatch",
            "__id0;x",
            "_csrf:x",
            "__pdspy");

    private static final List<String> PATHS = List.of(
            "/portal/;/admin",
            "/portal",
            "/Portal",
            "/portal/login",
            "/admin/Publish?context=/x" + HostileRequest.MARK,
            "/tck/x",
            "/web/guest/home?p_p_id=58&p_p_lifecycle=1",
            "/c/portal/login",
            "/api/jsonws",
            "/group/control_panel",
            "/wps/portal",
            "/uPortal/Login",
            "/render.userLayoutRootNode.uP",
            "/rest/private/x",
            "/jetspeed/portal",
            "/.env",
            "/.git/config",
            "/actuator/health",
            "/manager/html",
            "/phpmyadmin/",
            "/wp-login.php",
            "/cgi-bin/x",
            "/server-status",
            "/jmx-console/",
            "/invoker/JMXInvokerServlet",
            "/axis2/services",
            "/struts/x.action",
            "/x.do",
            "/x.jsf",
            "/faces/x.xhtml",
            "/jakarta.faces.resource/x.js?ln=..",
            "/javax.faces.resource/web.xml.jsf?loc=../WEB-INF");

    private OtherPortals() {}

    static Stream<HostileRequest> all() {
        return Stream.of(single(), combined(), paths()).flatMap(requests -> requests);
    }

    private static Stream<HostileRequest> single() {
        return TOKENS.stream().flatMap(token -> Stream.of("/", "/guard/", "/portal/")
                .map(begin -> HostileRequest.get("other grammar", begin + token, 400, 404)));
    }

    /** The seed makes the same ones at each run. */
    private static Stream<HostileRequest> combined() {
        Random random = new Random(571);
        return IntStream.range(0, 40).mapToObj(i -> {
            String tokens = IntStream.range(0, 2 + random.nextInt(6))
                    .mapToObj(n -> TOKENS.get(random.nextInt(TOKENS.size())))
                    .collect(Collectors.joining("/"));
            return HostileRequest.get("other grammar", "/guard/" + i + "/" + tokens, 400, 404);
        });
    }

    private static Stream<HostileRequest> paths() {
        return PATHS.stream()
                .map(path -> HostileRequest.get(
                        "other portals", path, path.endsWith("/") ? new int[] {301, 404} : new int[] {400, 404}));
    }
}
