package org.qiantang.portal.runtime;

/**
 * Names a portlet on this server: the context path of its application without the slash, then the portlet's own name.
 *
 * @param application the context path of the portlet application, {@code news} for {@code /news}
 * @param portlet the {@code portlet-name} of its declaration
 */
public record PortletId(String application, String portlet) {

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
