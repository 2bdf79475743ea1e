// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import jakarta.faces.context.FacesContext;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.PortletSession;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.site.SiteContext;
import org.qiantang.portal.bridge.call.BridgeCall;

/**
 * The objects of the portlet that expressions may name (Jakarta Portlet Bridge 6.5.1): {@code #{renderResponse.namespace}},
 * {@code #{mutablePortletPreferencesValues.size}} and so on, and {@code site}, the site that the page belongs to.
 */
public final class PortletObjects extends ELResolver {

    private static final Set<String> NAMES = Set.of(
            "site",
            "portletConfig",
            "portletSession",
            "portletSessionScope",
            "httpSessionScope",
            "portletPreferences",
            "portletPreferencesValues",
            "mutablePortletPreferencesValues",
            "actionRequest",
            "actionResponse",
            "eventRequest",
            "eventResponse",
            "headerRequest",
            "headerResponse",
            "renderRequest",
            "renderResponse",
            "resourceRequest",
            "resourceResponse");

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null || !(property instanceof String name) || !NAMES.contains(name)) return null;
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        BridgeCall call = BridgeCall.of(faces).orElse(null);
        if (call == null) return null;
        Object value = value(name, call, faces);
        if (value != null) context.setPropertyResolved(base, property);
        return value;
    }

    private static @Nullable Object value(String name, BridgeCall call, FacesContext faces) {
        PortletRequest request = call.request();
        return switch (name) {
            case "site" -> SiteContext.of(request);
            case "portletConfig" -> call.portlet().config();
            case "portletSession" -> request.getPortletSession();
            case "portletSessionScope" -> request.getPortletSession().getAttributeMap(PortletSession.PORTLET_SCOPE);
            case "httpSessionScope" -> request.getPortletSession().getAttributeMap(PortletSession.APPLICATION_SCOPE);
            case "portletPreferences" -> request.getPreferences();
            case "portletPreferencesValues" -> request.getPreferences().getMap();
            case "mutablePortletPreferencesValues" -> PreferenceValue.of(request.getPreferences());
            default -> ofPhase(name, call, faces);
        };
    }

    /** Views are written while the header is made; for them it is rendering. */
    private static @Nullable Object ofPhase(String name, BridgeCall call, FacesContext faces) {
        boolean response = name.endsWith("Response");
        String phase = name.substring(0, name.length() - (response ? "Response" : "Request").length());
        boolean now =
                switch (call.phase()) {
                    case ACTION_PHASE -> phase.equals("action");
                    case EVENT_PHASE -> phase.equals("event");
                    case RESOURCE_PHASE -> phase.equals("resource") || phase.equals("render");
                    case HEADER_PHASE, RENDER_PHASE -> phase.equals("header") || phase.equals("render");
                };
        if (!now) return null;
        return response
                ? faces.getExternalContext().getResponse()
                : faces.getExternalContext().getRequest();
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        if (base != null || !(property instanceof String name) || !NAMES.contains(name)) return null;
        context.setPropertyResolved(true);
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, @Nullable Object value) {
        if (base == null && property instanceof String name && NAMES.contains(name)) {
            throw new PropertyNotWritableException(name + " is the portlet's");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        if (base != null || !(property instanceof String name) || !NAMES.contains(name)) return false;
        context.setPropertyResolved(true);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return String.class;
    }
}
