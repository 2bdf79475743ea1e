// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.portlet.faces.Bridge.PortletPhase;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;

/**
 * The flash of a portlet, kept in the bridge request scope instead of a cookie: what an action puts in is there for the
 * view that follows, and for no other window.
 */
final class BridgeFlash extends Flash {

    private final BridgeCall call;
    private final Map<String, Object> now = new HashMap<>();
    private boolean redirect;
    private boolean keepMessages;

    BridgeFlash(BridgeCall call) {
        this.call = call;
        now.putAll(call.received());
    }

    private boolean isBeforeView() {
        return !call.is(PortletPhase.HEADER_PHASE);
    }

    private Map<String, Object> kept() {
        return call.scope().flash();
    }

    @Override
    public @Nullable Object get(Object key) {
        return now.containsKey(key) ? now.get(key) : kept().get(key);
    }

    @Override
    public @Nullable Object put(String key, Object value) {
        return isBeforeView() ? kept().put(key, value) : now.put(key, value);
    }

    @Override
    public void putNow(String key, Object value) {
        now.put(key, value);
    }

    @Override
    public void putAll(Map<? extends String, ?> values) {
        values.forEach(this::put);
    }

    @Override
    public void keep(String key) {
        Object value = now.get(key);
        if (value != null) kept().put(key, value);
    }

    @Override
    public @Nullable Object remove(Object key) {
        Object removed = now.remove(key);
        Object keptBefore = kept().remove(key);
        return removed == null ? keptBefore : removed;
    }

    @Override
    public void clear() {
        now.clear();
        kept().clear();
    }

    private Map<String, Object> all() {
        Map<String, Object> result = new HashMap<>(kept());
        result.putAll(now);
        return result;
    }

    @Override
    public boolean containsKey(Object key) {
        return all().containsKey(key);
    }

    @Override
    public boolean containsValue(Object value) {
        return all().containsValue(value);
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return all().entrySet();
    }

    @Override
    public Set<String> keySet() {
        return all().keySet();
    }

    @Override
    public Collection<Object> values() {
        return all().values();
    }

    @Override
    public int size() {
        return all().size();
    }

    @Override
    public boolean isEmpty() {
        return all().isEmpty();
    }

    @Override
    public boolean isKeepMessages() {
        return keepMessages;
    }

    @Override
    public void setKeepMessages(boolean keep) {
        keepMessages = keep;
    }

    @Override
    public boolean isRedirect() {
        return redirect;
    }

    @Override
    public void setRedirect(boolean newRedirect) {
        redirect = newRedirect;
    }

    @Override
    public void doPrePhaseActions(FacesContext context) {
        // The bridge brings the scope back before the first phase.
    }

    /** An action keeps its messages anyway; a redirect by script keeps them if it is asked to. */
    @Override
    public void doPostPhaseActions(FacesContext context) {
        if (!keepMessages || !call.is(PortletPhase.RESOURCE_PHASE)) return;
        call.scope().keepMessages(context);
        keepMessages = false;
    }
}
