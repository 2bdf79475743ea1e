// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.scope;

import jakarta.portlet.PortletRequest;
import jakarta.portlet.PortletSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last few bridge request scopes of one window in one session; the ones that go, and all at its end, end their beans. */
public final class BridgeScopes implements Serializable, HttpSessionBindingListener {

    private static final long serialVersionUID = 1;
    private static final String ATTRIBUTE = BridgeScopes.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, BridgeScope> byId = new LinkedHashMap<>();

    private BridgeScopes() {}

    /** A copy of the scope of this id in the person's session; empty if it was never there, or has gone. */
    public static Optional<BridgeScope> find(PortletRequest request, String id) {
        PortletSession session = request.getPortletSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof BridgeScopes scopes)) {
            return Optional.empty();
        }
        return scopes.find(id);
    }

    /**
     * Keeps a scope for later requests of this window; makes a session if there is none.
     *
     * @param most how many are kept
     * @return its id
     */
    public static String keep(PortletRequest request, BridgeScope scope, int most) {
        PortletSession session = request.getPortletSession();
        BridgeScopes scopes;
        synchronized (BridgeScopes.class) {
            scopes = session.getAttribute(ATTRIBUTE) instanceof BridgeScopes known ? known : new BridgeScopes();
            // Said every time: that is how a session learns that it has changed.
            session.setAttribute(ATTRIBUTE, scopes);
        }
        return scopes.add(scope, most);
    }

    private synchronized Optional<BridgeScope> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(BridgeScope::copy);
    }

    private String add(BridgeScope scope, int most) {
        String id = Long.toString(RANDOM.nextLong() >>> 1, Character.MAX_RADIX);
        List<BridgeScope> gone = new ArrayList<>();
        synchronized (this) {
            // What the request does to it from now on is no concern of the next ones.
            byId.put(id, scope.copy());
            scope.beans().keep();
            Iterator<BridgeScope> eldest = byId.values().iterator();
            while (byId.size() > most) {
                gone.add(eldest.next());
                eldest.remove();
            }
        }
        gone.forEach(scopeGone -> scopeGone.beans().letGo());
        return id;
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        // Nothing to do before there is a scope.
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        // Setting the same object anew unbinds nothing; this is the end of the session.
        List<BridgeScope> all;
        synchronized (this) {
            all = List.copyOf(byId.values());
            byId.clear();
        }
        all.forEach(scope -> scope.beans().letGo());
    }
}
