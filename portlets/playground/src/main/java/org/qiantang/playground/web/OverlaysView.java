// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What opens above the page, and what is told to people. */
@Named
@ViewScoped
public class OverlaysView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Texts texts;

    private @Nullable String comment;
    private @Nullable String ticket;
    private boolean cancelled;
    private int asked;

    public void cancelAppointment() {
        cancelled = true;
    }

    public void remind() {
        texts.tell(FacesMessage.SEVERITY_INFO, "notes", texts.text("reminded"));
    }

    public void look() {
        FacesContext context = FacesContext.getCurrentInstance();
        UIComponent form = UIComponent.getCurrentComponent(context).getNamingContainer();
        texts.tell(
                FacesMessage.SEVERITY_WARN,
                form.findComponent("ticket").getClientId(context),
                texts.text("ticketUnknown", texts.orNone(ticket)));
    }

    public void askWaitingTime() throws InterruptedException {
        Thread.sleep(800); // long enough for a person to see that the panel is blocked
        asked++;
    }

    public String getWaitingTime() {
        return asked == 0 ? texts.text("waitingTimeUnknown") : texts.text("waitingTimeIs", 10 + asked);
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }

    public @Nullable String getTicket() {
        return ticket;
    }

    public void setTicket(@Nullable String ticket) {
        this.ticket = ticket;
    }

    public boolean isCancelled() {
        return cancelled;
    }
}
