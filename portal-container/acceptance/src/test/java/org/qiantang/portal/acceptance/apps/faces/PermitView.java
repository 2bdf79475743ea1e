// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.faces;

import jakarta.annotation.PreDestroy;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.portlet.ActionResponse;
import java.io.Serializable;
import java.util.Map;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Somebody fills in an application for a permit. */
@Named
@ViewScoped
public class PermitView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Desk desk;

    @Inject
    Errand errand;

    @Inject
    Register register;

    private String name = "";
    private @Nullable Integer children;
    private int count;

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public @Nullable Integer getChildren() {
        return children;
    }

    public void setChildren(@Nullable Integer newChildren) {
        children = newChildren;
    }

    public int getCount() {
        return count;
    }

    /** Whether a component is found by the id that the browser knows. */
    public boolean isFound() {
        FacesContext context = FacesContext.getCurrentInstance();
        String namespace = context.getExternalContext().encodeNamespace("");
        return context.getViewRoot().findComponent(namespace + ":form:name") != null;
    }

    public void add() {
        count++;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage("added " + name + " " + count));
    }

    public void addQuietly() {
        count++;
    }

    /** Leaves something in every place that could keep it for the next view. */
    public String send() {
        desk.setNote("on the desk");
        errand.setNote("on an errand");
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().put("number", 4711);
        context.addMessage(null, new FacesMessage("sent"));
        return "confirm";
    }

    public String sendByRedirect() {
        send();
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        return "confirm?faces-redirect=true&step=3";
    }

    public String leaveNote() {
        desk.setNote("on the desk");
        errand.setNote("on an errand");
        return "";
    }

    public String choose(String district) {
        return "permit?faces-redirect=true&district=" + district;
    }

    public void ring() {
        Object response = FacesContext.getCurrentInstance().getExternalContext().getResponse();
        ((ActionResponse) response).setEvent(new QName("urn:qiantang:faces", "bell"), "ding");
    }

    public void fail() {
        throw new IllegalStateException("the desk is closed");
    }

    public void bake() {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .addResponseCookie("biscuit", "crisp", Map.of("path", "/test-faces-a", "httpOnly", true));
    }

    @PreDestroy
    void end() {
        register.enter("view " + name);
    }
}
