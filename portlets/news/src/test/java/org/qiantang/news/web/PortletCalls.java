// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.MutableRenderParameters;
import jakarta.portlet.PortletPreferences;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.RenderParameters;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.RenderURL;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.ResourceURL;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.qiantang.news.application.SampleRights;
import org.qiantang.portal.api.page.PageHead;
import org.qiantang.portal.api.security.Rights;
import org.qiantang.portal.api.site.SiteContext;

/**
 * What a portlet container hands to portlets, as far as those of news use it: calls of one window on the page
 * {@code /page}, whose addresses show the render parameters.
 */
final class PortletCalls {

    final RecordedHead head = new RecordedHead();
    final StringWriter markup = new StringWriter();
    final ByteArrayOutputStream resource = new ByteArrayOutputStream();
    final Map<String, Object> attributes = new HashMap<>();
    final Map<String, String> preferences = new HashMap<>();
    final Map<String, String> parameters = new TreeMap<>();
    final Map<String, Object> said = new HashMap<>();

    PortletCalls(SiteContext site) {
        attributes.put(SiteContext.ATTRIBUTE, site);
        attributes.put(PageHead.ATTRIBUTE, head);
        attributes.put(Rights.ATTRIBUTE, SampleRights.NOBODY);
    }

    PortletCalls preference(String name, String value) {
        preferences.put(name, value);
        return this;
    }

    PortletCalls parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    HeaderRequest headerRequest() {
        return request(HeaderRequest.class, "");
    }

    RenderRequest renderRequest() {
        return request(RenderRequest.class, "");
    }

    ResourceRequest resourceRequest(String id) {
        return request(ResourceRequest.class, id);
    }

    HeaderResponse headerResponse() {
        return response(HeaderResponse.class);
    }

    RenderResponse renderResponse() {
        return response(RenderResponse.class);
    }

    ResourceResponse resourceResponse() {
        return response(ResourceResponse.class);
    }

    String resourceText() {
        return resource.toString(StandardCharsets.UTF_8);
    }

    private <T extends PortletRequest> T request(Class<T> type, String resourceId) {
        return fake(type, (proxy, method, arguments) -> switch (method.getName()) {
            case "getAttribute" -> attributes.get(arguments[0]);
            case "getPreferences" -> preferences();
            case "getRenderParameters" -> parameters(RenderParameters.class, parameters);
            case "getResourceID" -> resourceId;
            default -> throw new UnsupportedOperationException(method.toString());
        });
    }

    private PortletPreferences preferences() {
        return fake(PortletPreferences.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getValue" -> preferences.getOrDefault(arguments[0], (String) arguments[1]);
            case "getValues" ->
                preferences.containsKey(arguments[0])
                        ? new String[] {preferences.get(arguments[0])}
                        : (String[]) arguments[1];
            default -> throw new UnsupportedOperationException(method.toString());
        });
    }

    private <T> T response(Class<T> type) {
        return fake(type, (proxy, method, arguments) -> switch (method.getName()) {
            case "getNamespace" -> "w1_";
            case "createRenderURL" -> renderUrl();
            case "createResourceURL" -> resourceUrl();
            case "getWriter" -> new PrintWriter(markup, true);
            case "getPortletOutputStream" -> resource;
            case "setContentType", "setStatus" -> said.put(method.getName(), arguments[0]);
            default -> throw new UnsupportedOperationException(method.toString());
        });
    }

    private RenderURL renderUrl() {
        Map<String, String> own = new TreeMap<>(parameters);
        return fake(RenderURL.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getRenderParameters" -> parameters(MutableRenderParameters.class, own);
            case "toString" ->
                own.isEmpty() ? "/page" : "/page?" + own.toString().replaceAll("[{} ]", "");
            default -> throw new UnsupportedOperationException(method.toString());
        });
    }

    private ResourceURL resourceUrl() {
        Map<String, String> own = new TreeMap<>(parameters);
        return fake(ResourceURL.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "setResourceID" -> own.put("_id", (String) arguments[0]);
            case "toString" -> "/page?" + own.toString().replaceAll("[{} ]", "").replace(',', '&');
            default -> throw new UnsupportedOperationException(method.toString());
        });
    }

    private static <T> T parameters(Class<T> type, Map<String, String> values) {
        return fake(type, (proxy, method, arguments) -> switch (method.getName()) {
            case "getValue" -> values.get(arguments[0]);
            case "setValue" -> values.put((String) arguments[0], (String) arguments[1]);
            case "removeParameter" -> values.remove(arguments[0]) != null;
            default -> throw new UnsupportedOperationException(method.toString());
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object result = handler.invoke(proxy, method, arguments);
                    return method.getReturnType() == void.class ? null : result;
                }));
    }
}
