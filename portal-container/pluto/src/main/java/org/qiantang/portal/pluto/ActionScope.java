// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.PortletRequest;
import jakarta.portlet.PortletSession;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.runtime.DeployedPortlet;

/**
 * Action-scoped request attributes (Portlet 3.0, 10.4.4): what an action and the events it causes leave in the request
 * can still be read when the window is rendered, until its next action. They wait in the portlet session; a render
 * parameter says which of the last few scopes an address belongs to.
 */
final class ActionScope {

    /** The render parameter that names the scope. */
    static final String PARAMETER = PortletRequest.ACTION_SCOPE_ID;

    private static final String OPTION = "jakarta.portlet.actionScopedRequestAttributes";
    private static final String KEPT = "numberOfCachedScopes";
    private static final int USUALLY_KEPT = 4;
    private static final String STORED = ActionScope.class.getName();
    private static final List<String> NOT_OF_THE_PORTLET = List.of(
            "jakarta.portlet.", "jakarta.servlet.", "javax.portlet.", "javax.servlet.", "java.", "org.qiantang.");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final Map<String, Object> attributes;
    private final boolean writable;

    private ActionScope(String id, Map<String, Object> attributes, boolean writable) {
        this.id = id;
        this.attributes = attributes;
        this.writable = writable;
    }

    /**
     * The scope of this call; null if the portlet does not want any, or the address names none that is still known.
     *
     * @param before the scope that the window had when the citizen's request came in; an event that finds another one
     *     follows an action of this very request, and joins its scope
     */
    static @Nullable ActionScope of(WindowRequestContext call, NavigationalState state, @Nullable String before) {
        int most = most(call.window().portlet());
        if (most == 0) return null;
        String named = first(state.values(PARAMETER));
        boolean begins =
                switch (call.getPhase()) {
                    case PortletRequest.ACTION_PHASE -> true;
                    case PortletRequest.EVENT_PHASE -> named == null || named.equals(before);
                    default -> false;
                };
        if (begins) return Objects.requireNonNull(stored(call, true)).begin(most);
        if (named == null) return null;
        Stored stored = stored(call, false);
        boolean writable = call.getPhase().equals(PortletRequest.EVENT_PHASE);
        return stored == null ? null : stored.find(named, writable);
    }

    /** How many scopes a portlet wants to be kept for each window; none if it does not use them. */
    private static int most(DeployedPortlet portlet) {
        String[] option = portlet.runtimeOptions().get(OPTION);
        if (option == null || option.length == 0 || !option[0].equalsIgnoreCase("true")) return 0;
        if (option.length < 3 || !option[1].equalsIgnoreCase(KEPT)) return USUALLY_KEPT;
        return option[2].matches("\\d{1,4}") ? Integer.parseInt(option[2]) : USUALLY_KEPT;
    }

    static @Nullable String first(String @Nullable [] values) {
        return values == null || values.length == 0 ? null : values[0];
    }

    private static @Nullable Stored stored(WindowRequestContext call, boolean create) {
        PortletSession session = call.getPortletSession(create);
        if (session == null) return null;
        Stored known = (Stored) session.getAttribute(STORED);
        if (known != null || !create) return known;
        Stored created = new Stored();
        session.setAttribute(STORED, created);
        return created;
    }

    String id() {
        return id;
    }

    @Nullable
    Object get(String name) {
        return attributes.get(name);
    }

    Set<String> names() {
        return attributes.keySet();
    }

    void remove(String name) {
        if (writable) attributes.remove(name);
    }

    /** Whether the attribute is kept here. */
    boolean put(String name, Object value) {
        if (!writable || NOT_OF_THE_PORTLET.stream().anyMatch(name::startsWith)) return false;
        attributes.put(name, value);
        return true;
    }

    /** The last scopes of one window, oldest first. */
    private static final class Stored implements Serializable {
        private static final long serialVersionUID = 1;

        private final LinkedHashMap<String, Map<String, Object>> scopes = new LinkedHashMap<>();

        synchronized ActionScope begin(int most) {
            byte[] random = new byte[8];
            RANDOM.nextBytes(random);
            String id = HexFormat.of().formatHex(random);
            Map<String, Object> attributes = new ConcurrentHashMap<>();
            scopes.put(id, attributes);
            List<String> oldest = new ArrayList<>(scopes.keySet());
            for (String old : oldest.subList(0, Math.max(0, oldest.size() - most))) scopes.remove(old);
            return new ActionScope(id, attributes, true);
        }

        synchronized @Nullable ActionScope find(String id, boolean writable) {
            Map<String, Object> attributes = scopes.get(id);
            return attributes == null ? null : new ActionScope(id, attributes, writable);
        }
    }
}
