// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qiantang.playground.domain.BusStop;

/** One field of each kind that forms of a city need. */
@Named
@ViewScoped
public class InputsView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Texts texts;

    private @Nullable String stop;
    private @Nullable String district;
    private List<String> topics = new ArrayList<>();
    private @Nullable BigDecimal amount;
    private @Nullable String phone;
    private @Nullable LocalDate day;
    private boolean urgent;
    private @Nullable Integer stars;
    private int radius = 5;
    private @Nullable String text;
    private String summary = "";

    public List<String> stopsLike(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return texts.city().listStops().stream()
                .map(BusStop::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .limit(10)
                .toList();
    }

    public void send() {
        summary = texts.text("summary", texts.orNone(stop), texts.orNone(stars), texts.orNone(text));
    }

    public List<String> getDistricts() {
        return texts.city().listDistricts();
    }

    public List<String> getAllTopics() {
        return texts.city().listTopics();
    }

    public String getTopicsText() {
        return String.join("、", topics);
    }

    public LocalDate getFirstDay() {
        return LocalDate.of(2026, 12, 1);
    }

    public LocalDate getLastDay() {
        return LocalDate.of(2026, 12, 31);
    }

    public @Nullable String getStop() {
        return stop;
    }

    public void setStop(@Nullable String stop) {
        this.stop = stop;
    }

    public @Nullable String getDistrict() {
        return district;
    }

    public void setDistrict(@Nullable String district) {
        this.district = district;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public @Nullable Integer getStars() {
        return stars;
    }

    public void setStars(@Nullable Integer stars) {
        this.stars = stars;
    }

    public int getRadius() {
        return radius;
    }

    public void setRadius(int radius) {
        this.radius = radius;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public String getSummary() {
        return summary;
    }
}
