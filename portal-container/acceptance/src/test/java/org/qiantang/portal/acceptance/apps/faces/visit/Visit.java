// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.faces.visit;

import jakarta.faces.flow.FlowScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** A visit at the town hall, arranged in steps. */
@Named
@FlowScoped("visit")
public class Visit implements Serializable {
    private static final long serialVersionUID = 1;

    private String day = "";

    public String getDay() {
        return day;
    }

    public void setDay(String newDay) {
        day = newDay;
    }
}
