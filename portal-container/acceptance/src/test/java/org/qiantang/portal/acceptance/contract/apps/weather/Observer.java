// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.weather;

import jakarta.inject.Inject;
import jakarta.portlet.PortletAsyncEvent;
import jakarta.portlet.PortletAsyncListener;
import jakarta.portlet.ResourceResponse;
import java.io.IOException;

/** Watches an observation that takes its time, and says so if it takes too long. */
public class Observer implements PortletAsyncListener {
    @Inject
    Diary diary;

    @Inject
    Observation observation;

    @Override
    public void onComplete(PortletAsyncEvent event) {
        diary.write(observation.place() + ":complete");
    }

    @Override
    public void onError(PortletAsyncEvent event) {
        diary.write(observation.place() + ":error");
    }

    @Override
    public void onStartAsync(PortletAsyncEvent event) {
        diary.write(observation.place() + ":again");
    }

    @Override
    public void onTimeout(PortletAsyncEvent event) throws IOException {
        ResourceResponse response = event.getPortletAsyncContext().getResourceResponse();
        response.getWriter().print("no answer from " + observation.place());
        diary.write(observation.place() + ":timeout");
    }
}
