// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.weather;

import jakarta.inject.Inject;
import jakarta.portlet.CacheControl;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.MimeResponse;
import jakarta.portlet.PortletAsyncContext;
import jakarta.portlet.PortletException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.RenderURL;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.ResourceURL;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qiantang.portal.acceptance.apps.Markup;

/** Tells the weather of a city, in many kinds of resources. */
public class WeatherPortlet extends GenericPortlet {
    private static final Map<String, String> LEVELS = new LinkedHashMap<>(
            Map.of("full", ResourceURL.FULL, "portlet", ResourceURL.PORTLET, "page", ResourceURL.PAGE));

    @Inject
    Diary diary;

    @Inject
    Observation observation;

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        RenderURL hangzhou = response.createRenderURL();
        hangzhou.getRenderParameters().setValue("city", "杭州");
        Markup markup = new Markup(response).link("hangzhou", hangzhou);
        for (var level : LEVELS.entrySet()) {
            markup.link("urls-" + level.getKey(), url(response, "urls", level.getValue()));
            markup.link("city-" + level.getKey(), url(response, "city", level.getValue()));
        }
        for (String id :
                new String[] {"forecast", "form", "gone", "picture", "slow", "again", "report", "late", "diary"}) {
            markup.link(id, url(response, id, ResourceURL.PAGE));
        }
    }

    private static ResourceURL url(MimeResponse response, String id, String level) {
        ResourceURL url = response.createResourceURL();
        url.setResourceID(id);
        url.setCacheability(level);
        return url;
    }

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws PortletException, IOException {
        String id = String.valueOf(request.getResourceID());
        if (!id.equals("picture")) response.setContentType("text/plain");
        if (!id.equals("picture")) response.setCharacterEncoding("UTF-8");
        switch (id) {
            case "urls" -> urls(response);
            case "city" ->
                response.getWriter()
                        .print(request.getRenderParameters().getValue("city") + " at " + request.getCacheability());
            case "forecast" -> forecast(request, response);
            case "form" ->
                response.getWriter()
                        .print(request.getMethod() + " "
                                + request.getResourceParameters().getValue("value") + " "
                                + request.getRenderParameters().getValue("value"));
            case "gone" -> {
                response.setProperty(ResourceResponse.HTTP_STATUS_CODE, "410");
                response.getWriter().print("no such station any more");
            }
            case "picture" -> {
                response.setContentType("image/png");
                response.getPortletOutputStream().write(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
            }
            case "diary" -> response.getWriter().print(diary.read());
            default -> observe(id, request, response);
        }
    }

    private static void urls(ResourceResponse response) throws IOException {
        Map<String, Runnable> attempts = new LinkedHashMap<>();
        attempts.put("render", () -> response.createRenderURL().toString());
        attempts.put("action", () -> response.createActionURL().toString());
        attempts.put("page", () -> url(response, "city", ResourceURL.PAGE).toString());
        attempts.put("portlet", () -> url(response, "city", ResourceURL.PORTLET).toString());
        attempts.put("full", () -> url(response, "city", ResourceURL.FULL).toString());
        StringBuilder possible = new StringBuilder();
        attempts.forEach((name, attempt) -> {
            try {
                attempt.run();
                possible.append(name).append(' ');
            } catch (IllegalStateException e) {
                possible.append("no-").append(name).append(' ');
            }
        });
        response.getWriter().print(possible.toString().trim());
    }

    /** Known as the forecast of the morning, until somebody makes another one. */
    private static void forecast(ResourceRequest request, ResourceResponse response) throws IOException {
        CacheControl cache = response.getCacheControl();
        cache.setExpirationTime(60);
        cache.setPublicScope(true);
        if ("morning".equals(request.getETag())) {
            cache.setUseCachedContent(true);
            return;
        }
        String known = request.getETag();
        cache.setETag("morning");
        response.getWriter().print("rain, asked with " + known);
    }

    private void observe(String id, ResourceRequest request, ResourceResponse response)
            throws PortletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ASYNC) {
            response.getWriter().print("clear over " + observation.place() + " at second sight");
            return;
        }
        observation.begin(id + "-hill");
        PortletAsyncContext async = request.startPortletAsync();
        async.addListener(async.createPortletAsyncListener(Observer.class));
        switch (id) {
            case "slow" -> async.start(() -> tell(async));
            case "again" -> async.start(async::dispatch);
            case "report" -> async.start(() -> async.dispatch("/WEB-INF/report.jsp"));
            default -> async.setTimeout(200);
        }
    }

    private void tell(PortletAsyncContext async) {
        try {
            async.getResourceResponse()
                    .getWriter()
                    .print("snow on " + observation.place() + " in "
                            + async.getResourceRequest().getRenderParameters().getValue("city"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        async.complete();
    }
}
