// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.NodeSelectEvent;
import org.primefaces.event.RowEditEvent;
import org.primefaces.event.SelectEvent;
import org.primefaces.model.DefaultTreeNode;
import org.primefaces.model.TreeNode;
import org.qiantang.playground.domain.BusStop;
import org.qiantang.playground.domain.CityRegister;
import org.qiantang.playground.domain.Department;
import org.qiantang.playground.domain.ServiceGuide;
import org.qiantang.playground.domain.ServiceHall;

/** Tables and trees: bus stops, service halls, departments, service guides. */
@Named
@ViewScoped
public class TablesView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Texts texts;

    private BusStopTable stops;
    private List<ServiceHall> halls;
    private TreeNode<String> departments;
    private TreeNode<GuideEntry> guides;
    private @Nullable BusStop stop;
    private List<ServiceHall> chosenHalls = new ArrayList<>();
    private @Nullable TreeNode<String> department;
    private String stopText = "";
    private String editedText = "";
    private String departmentText = "";

    @PostConstruct
    void load() {
        CityRegister city = texts.city();
        stops = new BusStopTable(city.listStops());
        halls = new ArrayList<>(city.listHalls());
        departments = treeOf(city.listDepartments());
        guides = treeOf(city.listDepartments(), city.listGuides());
    }

    private static TreeNode<String> treeOf(List<Department> departments) {
        TreeNode<String> root = new DefaultTreeNode<>();
        for (Department department : departments) {
            TreeNode<String> node = new DefaultTreeNode<>(department.name(), root);
            department.divisions().forEach(division -> new DefaultTreeNode<>(division, node));
        }
        return root;
    }

    private static TreeNode<GuideEntry> treeOf(List<Department> departments, List<ServiceGuide> guides) {
        TreeNode<GuideEntry> root = new DefaultTreeNode<>();
        for (Department department : departments) {
            TreeNode<GuideEntry> node = new DefaultTreeNode<>(new GuideEntry(department.name(), ""), root);
            guides.stream()
                    .filter(guide -> guide.department().equals(department.name()))
                    .map(guide -> new GuideEntry(guide.name(), String.valueOf(guide.days())))
                    .forEach(entry -> new DefaultTreeNode<>(entry, node));
        }
        return root;
    }

    public void choose(SelectEvent<BusStop> event) {
        BusStop chosen = event.getObject();
        stopText = texts.text("stopChosen", chosen.name(), chosen.district());
    }

    public void edited(RowEditEvent<ServiceHall> event) {
        ServiceHall hall = event.getObject();
        editedText = texts.text("hallEdited", hall.getName(), hall.getHours());
    }

    public void chooseDepartment(NodeSelectEvent event) {
        departmentText = texts.text("departmentChosen", event.getTreeNode().getData());
    }

    public BusStopTable getStops() {
        return stops;
    }

    public List<ServiceHall> getHalls() {
        return halls;
    }

    public TreeNode<String> getDepartments() {
        return departments;
    }

    public TreeNode<GuideEntry> getGuides() {
        return guides;
    }

    public @Nullable BusStop getStop() {
        return stop;
    }

    public void setStop(@Nullable BusStop stop) {
        this.stop = stop;
    }

    public List<ServiceHall> getChosenHalls() {
        return chosenHalls;
    }

    public void setChosenHalls(List<ServiceHall> chosenHalls) {
        this.chosenHalls = chosenHalls;
    }

    public @Nullable TreeNode<String> getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable TreeNode<String> department) {
        this.department = department;
    }

    public String getStopText() {
        return stopText;
    }

    public String getEditedText() {
        return editedText;
    }

    public String getChosenHallsText() {
        return texts.text("hallsChosen", chosenHalls.size());
    }

    public String getDepartmentText() {
        return departmentText;
    }
}
