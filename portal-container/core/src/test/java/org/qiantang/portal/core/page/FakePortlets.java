// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.qiantang.portal.core.portlet.PortletDescription;
import org.qiantang.portal.core.portlet.PortletDetails;
import org.qiantang.portal.core.portlet.PublicParameter;

/** Portlets that are deployed as tests say, and render what tests tell them. */
public final class FakePortlets implements PortletRuntime {
    private final Map<String, PortletDescription> deployed = new LinkedHashMap<>();
    private final Map<String, Fragment> fragments = new LinkedHashMap<>();
    private final Map<String, RuntimeException> failures = new LinkedHashMap<>();
    private final Map<String, Consumer<WindowCall>> headers = new LinkedHashMap<>();
    private final Set<String> leaving = new HashSet<>();
    private final List<String> rendered = new ArrayList<>();

    public FakePortlets with(String application, String portlet, Set<String> modes, String... publicParameters) {
        List<PublicParameter> shared =
                Stream.of(publicParameters).map(PublicParameter::plain).toList();
        deployed.put(
                application + "/" + portlet,
                new PortletDescription(
                        application,
                        portlet,
                        language -> "portlet " + portlet,
                        modes,
                        Set.of(),
                        Set.of("normal", "minimized", "maximized"),
                        shared,
                        List.of(),
                        false,
                        true,
                        "/" + application,
                        PortletDetails.NONE));
        return this;
    }

    /** What the window renders; without it, its key. */
    public FakePortlets rendering(String window, String markup, String title) {
        fragments.put(window, new Fragment(markup, title));
        return this;
    }

    public FakePortlets failing(String window, RuntimeException failure) {
        failures.put(window, failure);
        return this;
    }

    /** The application of this window stops while it is rendered. */
    public FakePortlets leaving(String window) {
        leaving.add(window);
        return this;
    }

    public FakePortlets inHeader(String window, Consumer<WindowCall> header) {
        headers.put(window, header);
        return this;
    }

    /** Keys of the windows that were rendered, in this order. */
    public List<String> rendered() {
        return rendered;
    }

    @Override
    public Optional<PortletDescription> find(String application, String portlet) {
        return Optional.ofNullable(deployed.get(application + "/" + portlet));
    }

    @Override
    public List<PortletDescription> list() {
        return List.copyOf(deployed.values());
    }

    @Override
    public boolean hasHeaderPhase(WindowCall call) {
        return headers.containsKey(call.window().key());
    }

    @Override
    public void renderHeaders(WindowCall call) throws PortletFailedException {
        try {
            headers.get(call.window().key()).accept(call);
        } catch (RuntimeException e) {
            throw new PortletFailedException("header", e);
        }
    }

    @Override
    public Fragment render(WindowCall call) throws PortletFailedException {
        String key = call.window().key();
        if (leaving.contains(key)) throw new PortletAwayException(key);
        if (failures.containsKey(key)) throw new PortletFailedException("render", failures.get(key));
        rendered.add(key);
        return fragments.getOrDefault(key, new Fragment("<p>" + key + "</p>", ""));
    }

    @Override
    public ActionOutcome processAction(WindowCall call) {
        return new ActionOutcome.Show(call.page().state());
    }

    @Override
    public HubState.Rendered renderResource(WindowCall call) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void endSessions(HttpServletRequest request, HttpServletResponse response) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void serveResource(WindowCall call, String resourceId, String cacheability) {
        throw new UnsupportedOperationException();
    }
}
