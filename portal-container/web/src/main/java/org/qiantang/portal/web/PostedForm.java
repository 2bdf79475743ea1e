// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.qiantang.portal.core.routing.AddressException;

/** Reads what the browser posts before a portlet does, so that what is too much or broken is the sender's fault. */
public final class PostedForm {
    private PostedForm() {}

    /** @throws AddressException 400, if it cannot be read */
    public static void read(HttpServletRequest request) throws IOException {
        request.setCharacterEncoding("UTF-8");
        try {
            request.getParameterMap();
        } catch (IllegalStateException | UncheckedIOException e) {
            throw unreadable(e);
        } catch (RuntimeException e) {
            // Undertow wraps its own, such as that of too many fields, and these are no unchecked ones.
            boolean wrapped = e.getCause() != null && !(e.getCause() instanceof RuntimeException);
            if (wrapped) throw unreadable(e);
            throw e;
        }
    }

    private static AddressException unreadable(RuntimeException reason) {
        return AddressException.malformed("the form cannot be read: " + reason.getMessage());
    }
}
