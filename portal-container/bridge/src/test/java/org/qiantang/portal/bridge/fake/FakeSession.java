// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.fake;

import jakarta.portlet.PortletSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A person's session, as one window sees it. */
public final class FakeSession {

    private final Map<String, Object> ofWindow = new TreeMap<>();
    private final Map<String, Object> ofApplication = new TreeMap<>();

    /** What is kept for this window only. */
    public Map<String, Object> ofWindow() {
        return ofWindow;
    }

    /** What is kept for all windows and servlets of the application. */
    public Map<String, Object> ofApplication() {
        return ofApplication;
    }

    public PortletSession session() {
        return Fakes.of(
                PortletSession.class,
                Map.of(
                        "getId",
                        sent -> "session-1",
                        "getAttribute",
                        sent -> scope(sent, 1).get(sent[0]),
                        "setAttribute",
                        sent -> scope(sent, 2).put((String) sent[0], sent[1]),
                        "removeAttribute",
                        sent -> scope(sent, 1).remove(sent[0])));
    }

    private Map<String, Object> scope(@Nullable Object[] sent, int position) {
        boolean application = sent.length > position
                && Integer.valueOf(PortletSession.APPLICATION_SCOPE).equals(sent[position]);
        return application ? ofApplication : ofWindow;
    }

    /** The session ends: what wants to know of it is told. */
    public void end() {
        HttpSession ended = Fakes.of(HttpSession.class, Map.of());
        for (Map<String, Object> scope : List.of(ofWindow, ofApplication)) {
            Map<String, Object> all = Map.copyOf(scope);
            scope.clear();
            all.forEach((name, value) -> {
                if (value instanceof HttpSessionBindingListener listener) {
                    listener.valueUnbound(new HttpSessionBindingEvent(ended, name, value));
                }
            });
        }
    }
}
