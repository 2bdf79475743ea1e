// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import jakarta.servlet.ServletContext;
import java.util.List;
import org.apache.pluto.container.ContainerInfo;
import org.apache.pluto.container.driver.DriverPortletContext;
import org.apache.pluto.container.impl.PortletContextImpl;
import org.apache.pluto.container.impl.RequestDispatcherServiceImpl;
import org.apache.pluto.container.om.portlet.PortletApplicationDefinition;

/** The portlet context of one portlet application. */
public final class RuntimePortletContext extends PortletContextImpl implements DriverPortletContext {

    /** Container runtime options of Portlet 3.0, chapter 10.4, that this container acts on. */
    private static final List<String> RUNTIME_OPTIONS = List.of(
            "jakarta.portlet.actionScopedRequestAttributes",
            "jakarta.portlet.escapeXml",
            "jakarta.portlet.renderHeaders",
            "jakarta.portlet.servletDefaultSessionScope");

    private final String applicationName;

    public RuntimePortletContext(
            ServletContext servletContext, PortletApplicationDefinition application, String applicationName) {
        super(servletContext, application, new Info(), RUNTIME_OPTIONS, new RequestDispatcherServiceImpl());
        this.applicationName = applicationName;
    }

    @Override
    public String getApplicationName() {
        return applicationName;
    }

    @Override
    public String getContextPath() {
        return servletContext.getContextPath();
    }

    /** Names this portal and the version of the specification it implements. */
    private static final class Info implements ContainerInfo {
        @Override
        public String getPortletContainerName() {
            return "QiantangPortal";
        }

        @Override
        public String getPortletContainerVersion() {
            return "0.1";
        }

        @Override
        public String getServerInfo() {
            return getPortletContainerName() + "/" + getPortletContainerVersion();
        }

        @Override
        public int getMajorSpecificationVersion() {
            return 3;
        }

        @Override
        public int getMinorSpecificationVersion() {
            return 0;
        }
    }
}
