// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The portlets deployed on this server, in the portal's EAR or beside it.
 *
 * <p>One per server, because it is the meeting point of applications that share no class loader but the server's
 * modules. It holds only what is deployed at the moment: each portlet enters when its application starts and leaves when
 * it stops, in any order relative to the portal. Safe for use by many threads.
 */
public final class PortletDeployments {

    private static final PortletDeployments OF_THIS_SERVER = new PortletDeployments();

    private final ConcurrentMap<PortletId, DeployedPortlet> portlets = new ConcurrentHashMap<>();

    /** For tests; everyone else wants {@link #ofThisServer()}. */
    public PortletDeployments() {}

    public static PortletDeployments ofThisServer() {
        return OF_THIS_SERVER;
    }

    /** Whether it could be added: not if an application at another context path has a portlet of this name. */
    public boolean add(DeployedPortlet portlet) {
        DeployedPortlet known = portlets.putIfAbsent(portlet.id(), portlet);
        if (known == null || known == portlet) return true;
        return known.contextPath().equals(portlet.contextPath()) && portlets.replace(portlet.id(), known, portlet);
    }

    /** Forgets this very portlet; one that a redeployment has already put in its place stays. */
    public void remove(DeployedPortlet portlet) {
        portlets.remove(portlet.id(), portlet);
    }

    public Optional<DeployedPortlet> find(PortletId id) {
        return Optional.ofNullable(portlets.get(id));
    }

    /** Whether this very portlet is deployed, not one that a redeployment has put in its place. */
    public boolean holds(DeployedPortlet portlet) {
        return portlets.get(portlet.id()) == portlet;
    }

    public Collection<DeployedPortlet> list() {
        return List.copyOf(portlets.values());
    }
}
