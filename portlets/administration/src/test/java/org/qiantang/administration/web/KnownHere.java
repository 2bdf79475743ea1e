// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web;

import static org.qiantang.administration.web.Fakes.answer;

import jakarta.portlet.MimeResponse;
import jakarta.portlet.MutableRenderParameters;
import jakarta.portlet.PortletPreferences;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.RenderParameters;
import jakarta.portlet.RenderURL;
import jakarta.portlet.ResourceURL;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Rights;
import org.qiantang.portal.api.site.SiteContext;

/** A call as a test wants it: by somebody with some permissions, at an address with some parameters. */
public final class KnownHere extends Here {

    public final Map<String, String> parameters = new TreeMap<>();
    public final Map<String, String> preferences = new HashMap<>();
    private final Set<String> permissions = new HashSet<>();
    private String account = "";
    private Locale language = Locale.SIMPLIFIED_CHINESE;

    /** Nobody who has signed in. */
    public static KnownHere anonymous() {
        return new KnownHere();
    }

    public static KnownHere of(String account, String... permissions) {
        KnownHere here = new KnownHere();
        here.account = account;
        here.permissions.addAll(Arrays.asList(permissions));
        return here;
    }

    public KnownHere in(Locale other) {
        language = other;
        return this;
    }

    public KnownHere at(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    @Override
    protected PortletRequest request() {
        Map<String, Object> attributes = Map.of(Rights.ATTRIBUTE, theirRights(), SiteContext.ATTRIBUTE, theSite());
        return Fakes.of(
                PortletRequest.class,
                "getAttribute",
                answer(arguments -> attributes.get(arguments[0])),
                "getScheme",
                answer(arguments -> "http"),
                "getServerName",
                answer(arguments -> "admin.localhost"),
                "getServerPort",
                answer(arguments -> 8080),
                "getRenderParameters",
                answer(arguments -> values(RenderParameters.class, parameters)),
                "getPreferences",
                answer(arguments -> Fakes.of(
                        PortletPreferences.class,
                        "getValue",
                        answer(a -> preferences.getOrDefault((String) a[0], (String) a[1])))));
    }

    @Override
    protected Object response() {
        return Fakes.of(
                MimeResponse.class,
                "createRenderURL",
                answer(arguments -> url(new TreeMap<>(parameters))),
                "createResourceURL",
                answer(arguments -> resource(new StringBuilder("/page?"))));
    }

    private static ResourceURL resource(StringBuilder address) {
        return Fakes.of(
                ResourceURL.class,
                "setResourceID",
                answer(arguments -> address.append(arguments[0])),
                "toString",
                answer(arguments -> address.toString()));
    }

    private static RenderURL url(Map<String, String> own) {
        return Fakes.of(
                RenderURL.class,
                "getRenderParameters",
                answer(arguments -> values(MutableRenderParameters.class, own)),
                "toString",
                answer(arguments -> "/page?" + own));
    }

    private static <T> T values(Class<T> type, Map<String, String> values) {
        return Fakes.of(
                type,
                "getValue",
                answer(arguments -> values.get(arguments[0])),
                "setValue",
                answer(arguments -> values.put((String) arguments[0], (String) arguments[1])),
                "removeParameter",
                answer(arguments -> values.remove(arguments[0]) != null));
    }

    private Rights theirRights() {
        return Fakes.of(
                Rights.class,
                "caller",
                answer(arguments -> new Caller(account, "192.0.2.1", "session")),
                "may",
                answer(arguments -> permissions.contains(arguments[0])));
    }

    private SiteContext theSite() {
        return Fakes.of(
                SiteContext.class,
                "key",
                answer(arguments -> "education"),
                "name",
                answer(arguments -> "杭州教育"),
                "language",
                answer(arguments -> language),
                "link",
                answer(arguments -> (language.equals(Locale.ENGLISH) ? "/en" : "") + arguments[0]));
    }
}
