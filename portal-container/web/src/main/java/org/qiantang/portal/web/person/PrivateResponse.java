// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.person;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An answer to one person: nothing keeps it, whatever portal and portlets say about caching. */
public final class PrivateResponse extends HttpServletResponseWrapper {

    private static final String HEADER = "Cache-Control";
    private static final String NOBODY_KEEPS_IT = "private, no-store";

    public PrivateResponse(HttpServletResponse response) {
        super(response);
        super.setHeader(HEADER, NOBODY_KEEPS_IT);
    }

    @Override
    public void setHeader(String name, String value) {
        if (!HEADER.equalsIgnoreCase(name)) super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (!HEADER.equalsIgnoreCase(name)) super.addHeader(name, value);
    }

    @Override
    public void reset() {
        super.reset();
        super.setHeader(HEADER, NOBODY_KEEPS_IT);
    }
}
