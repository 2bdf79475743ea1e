// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.TabChangeEvent;
import org.primefaces.event.ToggleEvent;
import org.primefaces.model.Visibility;

/** Menus, steps, tabs and panels: ways through a page that has much to say. */
@Named
@ViewScoped
public class MenusView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int LAST_STEP = 2;

    @Inject
    Texts texts;

    private @Nullable String chosen;
    private @Nullable String openedTab;
    private @Nullable String applicant;
    private @Nullable String service;
    private int step;
    private boolean folded;

    public void choose(String item) {
        chosen = item;
    }

    public void tabChanged(TabChangeEvent<?> event) {
        openedTab = event.getTab() == null ? null : event.getTab().getTitle();
    }

    public void toggled(ToggleEvent event) {
        folded = event.getVisibility() == Visibility.HIDDEN;
    }

    public void advance() {
        step = Math.min(step + 1, LAST_STEP);
    }

    public String getChoice() {
        return chosen == null ? texts.text("nothingChosen") : texts.text("chosen", chosen);
    }

    public String getTab() {
        return openedTab == null ? texts.text("noTabOpened") : texts.text("tabOpened", openedTab);
    }

    public @Nullable String getApplicant() {
        return applicant;
    }

    public void setApplicant(@Nullable String applicant) {
        this.applicant = applicant;
    }

    public @Nullable String getService() {
        return service;
    }

    public void setService(@Nullable String service) {
        this.service = service;
    }

    public int getStep() {
        return step;
    }

    public boolean isFolded() {
        return folded;
    }
}
