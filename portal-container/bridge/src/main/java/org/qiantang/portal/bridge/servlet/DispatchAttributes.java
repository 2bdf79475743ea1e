// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

/** Request attributes by which the container reaches the portlet's servlet; Faces would take them for the view. */
final class DispatchAttributes {

    private DispatchAttributes() {}

    static boolean areHidden(String name) {
        return name.startsWith("jakarta.servlet.include.") || name.startsWith("jakarta.servlet.forward.");
    }
}
