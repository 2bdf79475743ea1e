// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.PortletMode;
import jakarta.portlet.WindowState;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.PortletWindowID;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.navigation.WindowView;
import org.qiantang.portal.core.page.WindowCall;
import org.qiantang.portal.runtime.DeployedPortlet;

/** One window in one call, as Pluto sees it. */
final class DriverWindow implements PortletWindow, PortletWindowID {

    private final WindowCall call;
    private final DeployedPortlet portlet;
    private final PortletMode mode;
    private final WindowState state;

    DriverWindow(WindowCall call, DeployedPortlet portlet) {
        this.call = call;
        this.portlet = portlet;
        this.mode = mode(call.view());
        this.state = state(call.view());
    }

    static PortletMode mode(WindowView view) {
        return view.mode().equals(WindowView.VIEW) ? PortletMode.VIEW : new PortletMode(view.mode());
    }

    static WindowState state(WindowView view) {
        return view.state().equals(WindowView.NORMAL) ? WindowState.NORMAL : new WindowState(view.state());
    }

    WindowCall call() {
        return call;
    }

    DeployedPortlet portlet() {
        return portlet;
    }

    /** The page's state, as this window may change it. */
    NavigationalState state(PageState page) {
        return new NavigationalState(call, page);
    }

    @Override
    public PortletWindowID getId() {
        return this;
    }

    /** Unique on the page and the same at every visit, for sessions and preferences: the window's key, with its site and page. */
    @Override
    public String getStringId() {
        return call.page().site().key() + "." + call.page().page().key() + "."
                + call.window().key();
    }

    @Override
    public WindowState getWindowState() {
        return state;
    }

    @Override
    public PortletMode getPortletMode() {
        return mode;
    }

    @Override
    public PortletDefinition getPortletDefinition() {
        return portlet.definition();
    }
}
