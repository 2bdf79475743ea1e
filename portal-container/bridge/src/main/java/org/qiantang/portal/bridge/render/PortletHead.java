// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import jakarta.faces.context.FacesContext;
import jakarta.portlet.HeaderResponse;
import java.util.Arrays;
import java.util.Optional;
import org.qiantang.portal.bridge.render.HeadWriter.HeadElement;

/**
 * Brings what views want in their heads into the head of the page, each file once for the page (Portlet 3.0, 15.5).
 * Applications that bring the same library do not load it twice: what counts is library and name, not the address.
 */
final class PortletHead {

    /** Context parameter: libraries that are the same in all applications, besides those of Faces and PrimeFaces. */
    private static final String SHARED = "org.qiantang.portal.bridge.SHARED_LIBRARIES";

    private static final String RESOURCES = "/jakarta.faces.resource/";

    private PortletHead() {}

    static void add(FacesContext context, HeadElement element) {
        if (!(context.getExternalContext().getResponse() instanceof HeaderResponse head)) {
            // The page is there already; its script loads what it does not have.
            PageWriter.of(context).ifPresent(writer -> writer.need(element.address()));
            return;
        }
        Resource resource = Resource.of(element.address());
        boolean shared = resource.isShared(
                Optional.ofNullable(context.getExternalContext().getInitParameter(SHARED))
                        .orElse(""));
        String scope = shared ? "faces:" + resource.library : "faces";
        String name = shared ? resource.name : element.address();
        head.addDependency(name.isEmpty() ? element.markup() : name, scope, resource.version, element.markup());
    }

    /** A file of a library, by the address that Faces gives it. */
    record Resource(String library, String name, String version) {

        static Resource of(String address) {
            int start = address.indexOf(RESOURCES);
            int mark = address.indexOf('?');
            if (start < 0) return new Resource("", "", "");
            String path = address.substring(start + RESOURCES.length(), mark < 0 ? address.length() : mark);
            String query = mark < 0 ? "" : address.substring(mark + 1);
            return new Resource(parameter(query, "ln"), path, parameter(query, "v"));
        }

        private static String parameter(String query, String name) {
            return Arrays.stream(query.replace("&amp;", "&").split("&"))
                    .filter(pair -> pair.startsWith(name + "="))
                    .map(pair -> pair.substring(name.length() + 1))
                    .findFirst()
                    .orElse("");
        }

        boolean isShared(String named) {
            return library.equals("jakarta.faces")
                    || library.equals("primefaces")
                    || library.startsWith("primefaces-")
                    || library.equals(ViewResources.LIBRARY)
                    || !library.isEmpty()
                            && Arrays.asList(named.split("[\\s,]+")).contains(library);
        }
    }
}
