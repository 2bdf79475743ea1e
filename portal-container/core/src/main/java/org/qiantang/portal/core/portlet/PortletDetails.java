// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.portlet;

import java.util.List;

/**
 * What a portlet declares that only people want to know.
 *
 * @param takes qualified names of the events it takes
 * @param sends qualified names of the events it sends
 * @param languages language tags it says to support
 * @param expiration seconds that its markup may be kept; 0 for not at all, -1 for as long as one likes
 * @param outOfService why it is out of service; empty while it is ready
 * @param preferences what it declares, in their order
 */
public record PortletDetails(
        List<String> takes,
        List<String> sends,
        List<String> languages,
        int expiration,
        String outOfService,
        List<PreferenceDescription> preferences) {

    public static final PortletDetails NONE = new PortletDetails(List.of(), List.of(), List.of(), 0, "", List.of());
}
