// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.ItemSelectEvent;

/** A chart, a progress bar and a number that is asked for again and again. */
@Named
@ViewScoped
public class ChartsView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FIRST_YEAR = 2025;

    @Inject
    Texts texts;

    private int year = FIRST_YEAR;
    private @Nullable String district;
    private @Nullable Integer progress;
    private boolean imported;
    private int calls;

    public void nextYear() {
        year++;
        district = null;
    }

    public void choose(ItemSelectEvent event) {
        district = districts().get(event.getItemIndex());
    }

    public void startImport() {
        progress = 0;
        imported = false;
    }

    public void imported() {
        imported = true;
    }

    public void call() {
        calls++;
    }

    /** What Chart.js draws. */
    public String getChart() {
        JsonArrayBuilder cases = Json.createArrayBuilder();
        for (int i = 0; i < districts().size(); i++) cases.add(100 * (year - FIRST_YEAR + 1) + 40 * (i * 2 % 5));
        JsonObject series = Json.createObjectBuilder()
                .add("label", texts.text("casesOfYear"))
                .add("backgroundColor", "#1d5c57")
                .add("data", cases)
                .build();
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", Json.createArrayBuilder(districts()))
                                .add("datasets", Json.createArrayBuilder().add(series)))
                .add(
                        "options",
                        Json.createObjectBuilder().add("responsive", true).add("maintainAspectRatio", false))
                .build()
                .toString();
    }

    private List<String> districts() {
        return texts.city().listDistricts().subList(0, 5);
    }

    public String getNote() {
        return district == null ? texts.text("chartYear", String.valueOf(year)) : texts.text("barChosen", district);
    }

    /** Each look at the bar brings the import on. */
    public @Nullable Integer getProgress() {
        if (progress != null) progress = Math.min(100, progress + 25);
        return progress;
    }

    public void setProgress(@Nullable Integer progress) {
        this.progress = progress;
    }

    public String getImportNote() {
        return texts.text(imported ? "imported" : "notImported");
    }

    public int getCalls() {
        return calls;
    }

    public String getCallsText() {
        return texts.text("calls", calls);
    }
}
