// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.library;

import jakarta.portlet.annotations.PortletSerializable;
import jakarta.portlet.annotations.RenderStateScoped;

/** The page that is open: part of the window's state, so that its address can be passed on. */
@RenderStateScoped(paramName = "open")
public class OpenPage implements PortletSerializable {
    private String number = "1";

    public void turnTo(String page) {
        number = page;
    }

    public String number() {
        return number;
    }

    @Override
    public void deserialize(String[] state) {
        number = state.length == 0 ? "1" : state[0];
    }

    @Override
    public String[] serialize() {
        return new String[] {number};
    }
}
