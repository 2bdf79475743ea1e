// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.suggestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The form, with a draft that only the citizen who writes it may see. */
@Named
@ViewScoped
public class SuggestionView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    SuggestionBox box;

    private String text = "";
    private String draft = "";

    public void send() {
        box.add(text);
    }

    public void keep() {
        draft = text;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDraft() {
        return draft;
    }
}
