// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.portlet.PortletCatalogue;
import org.qiantang.portal.core.portlet.PortletDescription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes into the audit log which portlet applications come and go. Applications are put into a folder, not into the
 * portal, so it only sees them there; one that is replaced within a few seconds stays unseen.
 */
@ApplicationScoped
public class ApplicationWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ApplicationWatch.class);
    private static final long SECONDS_BETWEEN_LOOKS = 5;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService executor;

    @Inject
    PortletCatalogue portlets;

    @Inject
    AuditLog audit;

    private @Nullable Future<?> looking;
    private Set<String> known = Set.of();

    /** Once the portal's own applications are there. */
    public synchronized void start() {
        known = present();
        looking = executor.scheduleWithFixedDelay(
                this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    public synchronized void stop() {
        if (looking != null) looking.cancel(false);
    }

    /** The edge of the regular task; what could not be written is seen again the next time. */
    synchronized void look() {
        try {
            Set<String> now = present();
            if (now.equals(known)) return;
            audit.append(AuditEvent.of(Caller.portal(), "applications.changed")
                    .changing(
                            Map.of("applications", String.join(" ", known)),
                            Map.of("applications", String.join(" ", now))));
            known = now;
        } catch (RuntimeException e) {
            LOG.error("a change of the portlet applications could not be audited", e);
        }
    }

    private Set<String> present() {
        return portlets.list().stream()
                .map(PortletDescription::application)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
