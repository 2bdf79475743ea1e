// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.spy;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Counts what happens in this application; asked for directly, it says how often, one {@code what=number} a line. */
@WebListener
@WebServlet("/calls")
public class Calls extends HttpServlet implements HttpSessionListener {
    private static final long serialVersionUID = 1;
    private static final Map<String, Integer> COUNTS = new TreeMap<>();

    static void count(String what) {
        synchronized (COUNTS) {
            COUNTS.merge(what, 1, Integer::sum);
        }
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        count("session");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        synchronized (COUNTS) {
            for (var count : COUNTS.entrySet()) response.getWriter().println(count.getKey() + "=" + count.getValue());
        }
    }
}
