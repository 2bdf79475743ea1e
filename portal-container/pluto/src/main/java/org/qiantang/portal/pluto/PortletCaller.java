// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.PortletRequest;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.qiantang.portal.core.page.PortletAwayException;
import org.qiantang.portal.core.page.PortletFailedException;
import org.qiantang.portal.core.page.PortletLateException;
import org.qiantang.portal.core.page.WindowCall;
import org.qiantang.portal.runtime.PortletCall;

/**
 * Crosses into the portlet's application and calls it. What it throws comes back as a failure of this portlet, whatever
 * it is, errors of the virtual machine excepted.
 */
final class PortletCaller {

    private final TimeLimits limits;

    PortletCaller(TimeLimits limits) {
        this.limits = limits;
    }

    void call(PortletCall call, WindowCall window, HttpServletResponse response) throws PortletFailedException {
        TimeLimits.Watch watch = limits.begin(call);
        try {
            cross(call, WindowServletRequest.of(window, call.phase()), response);
        } catch (ServletException e) {
            throw failed(call, e.getRootCause() == null ? e : e.getRootCause(), watch);
        } catch (IOException | RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            throw failed(call, e, watch);
        } finally {
            watch.end();
            boolean goesOn = call.phase().equals(PortletRequest.RESOURCE_PHASE)
                    && window.page().request().isAsyncStarted();
            if (!goesOn) call.responseContext().close();
        }
    }

    private static void cross(PortletCall call, WindowServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        call.attachTo(request);
        // A resource is the portlet's own answer; from within an include no header or status of it would go out.
        if (call.phase().equals(PortletRequest.RESOURCE_PHASE))
            call.portlet().dispatcher().forward(request, response);
        else call.portlet().dispatcher().include(request, response);
    }

    private static PortletFailedException failed(PortletCall call, Throwable cause, TimeLimits.Watch watch) {
        String what = "portlet " + call.portlet().id() + " failed in " + call.phase();
        if (Departure.explains(call.portlet(), cause)) return new PortletAwayException(what, cause);
        return watch.isOver()
                ? new PortletLateException(what + " when its " + seconds(watch.limit()) + " s were over", cause)
                : new PortletFailedException(what, cause);
    }

    private static String seconds(Duration limit) {
        return String.valueOf(limit.toMillis() / 1000.0);
    }
}
