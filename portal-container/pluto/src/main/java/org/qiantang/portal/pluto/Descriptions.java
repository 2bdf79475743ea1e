// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.pluto.container.om.portlet.SecurityConstraint;
import org.qiantang.portal.core.portlet.PortletDescription;
import org.qiantang.portal.core.portlet.PortletDetails;
import org.qiantang.portal.core.portlet.PublicParameter;
import org.qiantang.portal.runtime.DeployedPortlet;

/** What the rest of the portal may know of a portlet, worked out once for each deployment. */
final class Descriptions {

    private static final String CONFIDENTIAL = "CONFIDENTIAL";
    private static final String INTEGRAL = "INTEGRAL";

    private Descriptions() {}

    static PortletDescription of(DeployedPortlet portlet) {
        return portlet.derived(PortletDescription.class, Descriptions::create);
    }

    private static PortletDescription create(DeployedPortlet portlet) {
        PortletModes offered = PortletModes.of(portlet);
        Events events = Events.of(portlet);
        List<PublicParameter> publicParameters = publicParameters(portlet);
        return new PortletDescription(
                portlet.id().application(),
                portlet.id().portlet(),
                language -> title(portlet, language),
                offered.modes(),
                offered.own(),
                offered.states(),
                publicParameters,
                Stream.concat(events.taken().stream(), events.sent().stream())
                        .map(QName::toString)
                        .distinct()
                        .toList(),
                isConfidential(portlet),
                portlet.outOfService().isEmpty(),
                portlet.contextPath(),
                details(portlet, events));
    }

    private static PortletDetails details(DeployedPortlet portlet, Events events) {
        return new PortletDetails(
                names(events.taken()),
                names(events.sent()),
                List.copyOf(portlet.definition().getSupportedLocales()),
                portlet.definition().getExpirationCache(),
                portlet.outOfService()
                        .map(reason -> String.valueOf(reason.getMessage()))
                        .orElse(""),
                DeclaredPreferences.of(portlet));
    }

    private static List<String> names(List<QName> events) {
        return events.stream().map(QName::toString).distinct().sorted().toList();
    }

    private static String title(DeployedPortlet portlet, Locale language) {
        try {
            return portlet.config().getResourceBundle(language).getString("jakarta.portlet.title");
        } catch (MissingResourceException e) {
            return "";
        }
    }

    private static List<PublicParameter> publicParameters(DeployedPortlet portlet) {
        List<PublicParameter> result = new ArrayList<>();
        for (String identifier : portlet.definition().getSupportedPublicRenderParameters()) {
            var declared = portlet.application().getPublicRenderParameter(identifier);
            boolean named = declared != null && declared.getQName() != null;
            result.add(
                    named
                            ? new PublicParameter(identifier, declared.getQName(), Set.copyOf(declared.getAliases()))
                            : PublicParameter.plain(identifier));
        }
        return List.copyOf(result);
    }

    private static boolean isConfidential(DeployedPortlet portlet) {
        String name = portlet.id().portlet();
        return portlet.application().getSecurityConstraints().stream()
                .filter(Descriptions::wantsEncryption)
                .flatMap(constraint -> constraint.getPortletNames().stream())
                .anyMatch(pattern -> pattern.endsWith("*")
                        ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                        : name.equals(pattern));
    }

    private static boolean wantsEncryption(SecurityConstraint constraint) {
        var wanted = constraint.getUserDataConstraint();
        if (wanted == null) return false;
        return CONFIDENTIAL.equals(wanted.getTransportGuarantee()) || INTEGRAL.equals(wanted.getTransportGuarantee());
    }
}
