// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.qiantang.playground.domain.CityRegister;

/** Texts and records in the language of the view. */
@ApplicationScoped
public class Texts {

    String text(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.qiantang.playground.messages", language());
        return new MessageFormat(bundle.getString(key), language()).format(arguments);
    }

    /** A value, or the word for nothing. */
    Object orNone(@Nullable Object value) {
        return value == null ? text("none") : value;
    }

    CityRegister city() {
        return CityRegister.in(language());
    }

    /** Shows a message at a component, or above the form. */
    void tell(FacesMessage.Severity severity, @Nullable String component, String text) {
        FacesContext.getCurrentInstance().addMessage(component, new FacesMessage(severity, text, null));
    }

    /** A request for a picture or a download has no view; its language is that of the page it comes from. */
    private static Locale language() {
        FacesContext context = FacesContext.getCurrentInstance();
        UIViewRoot view = context.getViewRoot();
        return view == null ? context.getApplication().getViewHandler().calculateLocale(context) : view.getLocale();
    }
}
