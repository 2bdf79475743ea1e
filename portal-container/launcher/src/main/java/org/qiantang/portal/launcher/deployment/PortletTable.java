// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.deployment;

import java.util.List;
import org.qiantang.portal.launcher.admin.CataloguePortlet;
import org.qiantang.portal.launcher.console.Console;

/** Shows portlets of the catalogue, a line each. */
final class PortletTable {
    private static final List<String> HEADINGS =
            List.of("portletId", "portletTitle", "portletModes", "portletAvailable", "portletOrigin");

    private PortletTable() {}

    static void print(List<CataloguePortlet> portlets, Console console) {
        console.printTable(
                HEADINGS,
                portlets.stream().map(portlet -> row(portlet, console)).toList());
    }

    private static List<String> row(CataloguePortlet portlet, Console console) {
        return List.of(
                portlet.id(),
                portlet.titleOrId(),
                portlet.modesInWords(),
                console.messages().text(portlet.available() ? "yes" : "no"),
                portlet.originInWords());
    }
}
