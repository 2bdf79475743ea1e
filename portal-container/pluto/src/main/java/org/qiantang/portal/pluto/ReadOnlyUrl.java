// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.PortletMode;
import jakarta.portlet.WindowState;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pluto.container.PortletURLProvider;
import org.jspecify.annotations.Nullable;

/** A URL provider that only answers which parameters a request has; it makes no URL and changes nothing. */
abstract class ReadOnlyUrl implements PortletURLProvider {

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("the parameters of a request cannot be changed");
    }

    @Override
    public TYPE getType() {
        return TYPE.RENDER;
    }

    @Override
    public void setParameter(String windowId, String name, ParamType type, String[] values) {
        throw readOnly();
    }

    @Override
    public void removeParameter(String windowId, String name, ParamType type) {
        throw readOnly();
    }

    @Override
    public void setPortletMode(PortletMode mode) {
        throw readOnly();
    }

    @Override
    public PortletMode getPortletMode() {
        throw readOnly();
    }

    @Override
    public void setWindowState(WindowState state) {
        throw readOnly();
    }

    @Override
    public WindowState getWindowState() {
        throw readOnly();
    }

    @Override
    public void setSecure(boolean secure) {
        throw readOnly();
    }

    @Override
    public boolean isSecure() {
        return false;
    }

    @Override
    public void addPublicRenderParameter(String windowId, String name, String[] values) {
        throw readOnly();
    }

    @Override
    public void removePublicRenderParameter(String windowId, String name) {
        throw readOnly();
    }

    @Override
    public boolean isPublicRenderParameter(String windowId, String name) {
        return getPublicParameterNames(windowId).contains(name);
    }

    @Override
    public Set<String> getPrivateParameterNames(String windowId) {
        throw readOnly();
    }

    @Override
    public String[] getParameterValues(String windowId, String name) {
        throw readOnly();
    }

    @Override
    public void setParameter(String windowId, String name, String[] values) {
        throw readOnly();
    }

    @Override
    public void removeParameter(String windowId, String name) {
        throw readOnly();
    }

    @Override
    public String getCacheability() {
        throw readOnly();
    }

    @Override
    public void setCacheability(String cacheLevel) {
        throw readOnly();
    }

    @Override
    public String getResourceID() {
        throw readOnly();
    }

    @Override
    public void setResourceID(String resourceID) {
        throw readOnly();
    }

    @Override
    public String toURL() {
        throw readOnly();
    }

    @Override
    public void write(Writer out, boolean escapeXML) {
        throw readOnly();
    }

    @Override
    public Appendable append(Appendable out, boolean escapeXML) {
        throw readOnly();
    }

    @Override
    public Map<String, List<String>> getProperties() {
        return Map.of();
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        throw readOnly();
    }

    @Override
    public boolean getAuthenticated() {
        return false;
    }

    @Override
    public void setFragmentIdentifier(String fragment) {
        throw readOnly();
    }

    @Override
    public @Nullable String getFragmentIdentifier() {
        return null;
    }

    @Override
    public void clearParameters(String windowId, ParamType paramType) {
        throw readOnly();
    }
}
