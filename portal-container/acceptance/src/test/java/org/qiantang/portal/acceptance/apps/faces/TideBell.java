// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells all pages that show the tide when it comes. */
@Named
@ApplicationScoped
public class TideBell {
    @Inject
    @Push(channel = "tide")
    PushContext pages;

    public void rise() {
        pages.send("high water");
    }
}
