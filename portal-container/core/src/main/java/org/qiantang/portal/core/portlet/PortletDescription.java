// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.portlet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * What the portal knows of a deployed portlet without calling it.
 *
 * @param application name of the portlet application
 * @param name name of the portlet in it
 * @param titles the portlet's own title by language; empty where it has none
 * @param modes portlet modes it supports, lower case
 * @param ownModes those of them that the portlet manages itself, for whomever (Portlet 3.0, 8.4)
 * @param states window states it supports, lower case
 * @param publicParameters public render parameters it supports
 * @param events qualified names of the events it takes, and those it sends
 * @param confidential whether it may be used over encrypted connections only (Portlet 3.0, 22.4)
 * @param available false while the portlet is out of service
 * @param origin the deployment it came with
 * @param details what else it declares
 */
public record PortletDescription(
        String application,
        String name,
        Function<Locale, String> titles,
        Set<String> modes,
        Set<String> ownModes,
        Set<String> states,
        List<PublicParameter> publicParameters,
        List<String> events,
        boolean confidential,
        boolean available,
        String origin,
        PortletDetails details) {

    public String id() {
        return application + "/" + name;
    }
}
