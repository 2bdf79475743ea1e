// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.event.container.AfterStart;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian which server to start, before the first test, and waits until the portal is up. */
public final class PortalServerExtension implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Life.class);
    }

    /** Arquillian makes one of it and calls it when things happen. */
    public static final class Life {
        public void prepare(@Observes ContainerRegistry registry) {
            PortalServer server = PortalServer.ofThisRun();
            server.prepare();
            for (Container container : registry.getContainers()) {
                container
                        .getContainerConfiguration()
                        .property("jbossHome", server.home().toString())
                        .property("modulePath", server.home().resolve("modules").toString())
                        .property("javaHome", System.getProperty("java.home"))
                        .property("javaVmArguments", server.virtualMachineArguments())
                        .property("jbossArguments", server.serverArguments())
                        .property("managementAddress", "127.0.0.1")
                        .property("managementPort", String.valueOf(server.managementPort()));
            }
        }

        public void awaitPortal(@Observes AfterStart started) {
            Citizen anybody = Citizen.visiting("127.0.0.1");
            Administration.await(
                    "the portal; see " + PortalServer.ofThisRun().log(),
                    () -> anybody.get("/_admin/health").status() == 200);
        }
    }
}
