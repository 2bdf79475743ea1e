// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

/**
 * Names a portlet on this server: its application, then the portlet itself.
 *
 * @param application name of the portlet application, see {@link #applicationAt}
 * @param portlet the {@code portlet-name} of its declaration
 */
public record PortletId(String application, String portlet) {

    private static final String OWN_APPLICATIONS = "/portlets/";

    /**
     * The name of the application at a context path: {@code polls} at {@code /polls}. The portal's own applications stand
     * under {@code /portlets/}, out of the way of its pages; {@code /portlets/news} is {@code news}.
     */
    public static String applicationAt(String contextPath) {
        if (contextPath.isEmpty()) return "ROOT";
        if (contextPath.startsWith(OWN_APPLICATIONS)) return contextPath.substring(OWN_APPLICATIONS.length());
        return contextPath.substring(1);
    }

    /** Reads {@code application/portlet}; throws {@link IllegalArgumentException} for anything else. */
    public static PortletId parse(String text) {
        int slash = text.indexOf('/');
        if (slash <= 0 || slash == text.length() - 1) {
            throw new IllegalArgumentException("a portlet is named application/portlet, not '" + text + "'");
        }
        return new PortletId(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return application + "/" + portlet;
    }
}
