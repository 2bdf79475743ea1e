// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.web;

import jakarta.inject.Named;
import jakarta.portlet.faces.annotation.BridgeRequestScoped;
import java.io.Serializable;

/** A ticket that is shown once, right after it was taken: the request that takes it is not the one that shows it. */
@Named
@BridgeRequestScoped
public class Ticket implements Serializable {
    private static final long serialVersionUID = 1;

    private String name = "";
    private int number;

    void write(String newName, int newNumber) {
        name = newName;
        number = newNumber;
    }

    public String getName() {
        return name;
    }

    public int getNumber() {
        return number;
    }
}
