// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.servlet.ServletException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.qiantang.portal.runtime.DeployedPortlet;
import org.qiantang.portal.runtime.PortletDeployments;

/** Tells a portlet that fails because its application is being stopped or replaced from one that fails by itself. */
final class Departure {

    /** The server stops servlets one after the other: some refuse to work a moment before the portlet's own is told. */
    private static final int MOST_LOOKS = 10;

    private static final Set<String> REFUSING = Set.of(
            "io.undertow.servlet.core.ManagedServlet.forceInit",
            "io.undertow.servlet.core.ManagedServlet.getServlet",
            "io.undertow.servlet.spec.ServletContextImpl.getDeploymentInfo");

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(5);

    private Departure() {}

    static boolean explains(DeployedPortlet portlet, Throwable failure) {
        PortletDeployments deployments = PortletDeployments.ofThisServer();
        if (!deployments.holds(portlet)) return true;
        if (isRefused(failure)) return true;
        if (!isOfServer(failure)) return false;
        for (int look = 0; look < MOST_LOOKS && deployments.holds(portlet); look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return !deployments.holds(portlet);
    }

    /** What servers throw out of what they have stopped. */
    private static boolean isOfServer(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServletException || cause instanceof IllegalStateException) return true;
        }
        return false;
    }

    /**
     * Whether the server no longer gives away the portlet's servlet or its context. It may be waiting for this very request
     * before it tells the portlet, so there is nothing to wait for.
     */
    private static boolean isRefused(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) root = root.getCause();
        StackTraceElement[] trace = root.getStackTrace();
        return trace.length > 0 && REFUSING.contains(trace[0].getClassName() + "." + trace[0].getMethodName());
    }
}
