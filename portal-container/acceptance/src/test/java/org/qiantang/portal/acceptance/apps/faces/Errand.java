// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Lives as long as one request of one window. */
@Named
@RequestScoped
public class Errand {
    private String note = "none";
    private int looks;

    public String getNote() {
        return note;
    }

    public void setNote(String newNote) {
        note = newNote;
    }

    /** How often it has been looked at. */
    public int getLooks() {
        looks++;
        return looks;
    }

    public String getTrouble() {
        throw new IllegalStateException("the errand boy is ill");
    }
}
