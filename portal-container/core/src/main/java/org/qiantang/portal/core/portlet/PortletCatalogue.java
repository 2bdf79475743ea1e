// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.portlet;

import java.util.List;
import java.util.Optional;

/** The portlets deployed at the moment. */
public interface PortletCatalogue {

    Optional<PortletDescription> find(String application, String portlet);

    /** All of them, by application and name. */
    List<PortletDescription> list();
}
