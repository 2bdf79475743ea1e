// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.PageChangeEvent;
import org.primefaces.event.SelectEvent;
import org.primefaces.event.timeline.TimelineSelectEvent;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleEvent;
import org.primefaces.model.ScheduleModel;
import org.primefaces.model.timeline.TimelineEvent;
import org.primefaces.model.timeline.TimelineModel;
import org.qiantang.playground.domain.Meeting;
import org.qiantang.playground.domain.Project;
import org.qiantang.playground.domain.ServiceGuide;

/** Lists, pictures and calendars. */
@Named
@ViewScoped
public class MediaView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int YEAR = 2026;
    private static final int MONTH = 12;

    @Inject
    Texts texts;

    private final ScheduleModel meetings = new DefaultScheduleModel();
    private final TimelineModel<String, Object> projects = new TimelineModel<>();
    private @Nullable String guide;
    private @Nullable String meeting;
    private @Nullable String project;
    private int page;

    @PostConstruct
    void load() {
        texts.city().listMeetings().forEach(each -> meetings.addEvent(eventOf(each)));
        texts.city().listProjects().forEach(each -> projects.add(eventOf(each)));
    }

    private static ScheduleEvent<?> eventOf(Meeting meeting) {
        LocalDateTime begin = LocalDate.of(YEAR, MONTH, meeting.day()).atTime(9, 30);
        return DefaultScheduleEvent.builder()
                .title(meeting.title())
                .startDate(begin)
                .endDate(begin.plusHours(2))
                .build();
    }

    private static TimelineEvent<String> eventOf(Project project) {
        return TimelineEvent.<String>builder()
                .data(project.name())
                .startDate(LocalDate.of(YEAR, project.firstMonth(), 1))
                .endDate(LocalDate.of(YEAR, project.lastMonth(), 28))
                .build();
    }

    public void choose(ServiceGuide chosen) {
        guide = chosen.name();
    }

    public void turned(PageChangeEvent event) {
        page = event.getPage();
    }

    public void meetingChosen(SelectEvent<ScheduleEvent<?>> event) {
        meeting = event.getObject().getTitle();
    }

    public void projectChosen(TimelineSelectEvent<String> event) {
        project = event.getTimelineEvent().getData();
    }

    public List<ServiceGuide> getGuides() {
        return texts.city().listGuides();
    }

    public List<String> getDistricts() {
        return texts.city().listDistricts();
    }

    public List<String> getPlaces() {
        return texts.city().listPlaces();
    }

    public ScheduleModel getMeetings() {
        return meetings;
    }

    public TimelineModel<String, Object> getProjects() {
        return projects;
    }

    public LocalDate getMonth() {
        return LocalDate.of(YEAR, MONTH, 1);
    }

    public LocalDateTime getYearStart() {
        return LocalDate.of(YEAR, 1, 1).atStartOfDay();
    }

    public LocalDateTime getYearEnd() {
        return LocalDate.of(YEAR + 1, 1, 1).atStartOfDay();
    }

    public String getWeather() {
        return texts.text("weather");
    }

    public String getGuide() {
        return guide == null ? texts.text("nothingChosen") : texts.text("guideChosen", guide);
    }

    public String getCarouselPage() {
        return texts.text("carouselPage", page + 1);
    }

    public String getMeeting() {
        return meeting == null ? texts.text("nothingChosen") : texts.text("eventChosen", meeting);
    }

    public String getProject() {
        return project == null ? texts.text("nothingChosen") : texts.text("eventChosen", project);
    }
}
