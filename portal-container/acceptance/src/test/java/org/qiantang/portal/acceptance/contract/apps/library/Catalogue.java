// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.library;

import jakarta.portlet.annotations.PortletRequestScoped;

/** Counts how often it is looked into, within one request. */
@PortletRequestScoped
public class Catalogue {
    private int looks;

    public int look() {
        return ++looks;
    }
}
