// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prepares an application for Faces in portlets; what the application sets itself stays. */
public final class BridgeStart implements ServletContainerInitializer {

    static final String SERVLET_CONTEXT = ServletContext.class.getName();

    private static final Map<String, String> USUAL = Map.of(
            // A view's scripts and styles are looked up once in the life of an application.
            "jakarta.faces.FACELETS_REFRESH_PERIOD",
            "-1",
            "jakarta.faces.FACELETS_SKIP_COMMENTS",
            "true",
            "primefaces.UPLOADER",
            "native",
            // The page's own fonts and icons; no file comes from another host.
            "primefaces.FONT_AWESOME",
            "false");

    @Override
    public void onStartup(@Nullable Set<Class<?>> classes, ServletContext context) {
        context.setAttribute(SERVLET_CONTEXT, context);
        USUAL.forEach(context::setInitParameter);
    }
}
