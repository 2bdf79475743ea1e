// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.library;

import jakarta.portlet.annotations.PortletSessionScoped;
import java.io.Serializable;

/** What a reader has borrowed, at one desk, as long as the session lasts. */
@PortletSessionScoped
public class ReaderCard implements Serializable {
    private static final long serialVersionUID = 1;

    private String book = "nothing";

    public void lend(String title) {
        book = title;
    }

    public String book() {
        return book;
    }
}
