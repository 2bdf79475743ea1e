// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.StringWriter;

/** While it is open, what is written goes into the head of the page instead of the fragment. */
final class HeadCapture implements AutoCloseable {

    private final FacesContext context;
    private final ResponseWriter fragment;
    private final HeadWriter head;

    private HeadCapture(FacesContext context, ResponseWriter fragment, HeadWriter head) {
        this.context = context;
        this.fragment = fragment;
        this.head = head;
    }

    static HeadCapture begin(FacesContext context) {
        ResponseWriter fragment = context.getResponseWriter();
        StringWriter out = new StringWriter(512);
        HeadWriter head = new HeadWriter(fragment.cloneWithWriter(out), out);
        context.setResponseWriter(head);
        return new HeadCapture(context, fragment, head);
    }

    void addToPage(FacesContext page) {
        head.elements().forEach(element -> PortletHead.add(page, element));
    }

    @Override
    public void close() {
        context.setResponseWriter(fragment);
    }
}
