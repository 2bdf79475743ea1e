// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.domain;

import java.io.Serializable;

/** A hall where citizens are served; its opening hours can be changed. */
public class ServiceHall implements Serializable {
    private static final long serialVersionUID = 1;

    private final String name;
    private String hours;

    public ServiceHall(String name, String hours) {
        this.name = name;
        this.hours = hours;
    }

    public String getName() {
        return name;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }
}
