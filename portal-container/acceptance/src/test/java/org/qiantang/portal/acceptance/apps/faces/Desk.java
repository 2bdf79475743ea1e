// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.faces;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.portlet.faces.annotation.BridgeRequestScoped;
import java.io.Serializable;

/** What is left on it is there for the view that follows. */
@Named
@BridgeRequestScoped
public class Desk implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Register register;

    private String note = "empty";

    public String getNote() {
        return note;
    }

    public void setNote(String newNote) {
        note = newNote;
    }

    @PreDestroy
    void end() {
        register.enter("desk " + note);
    }
}
