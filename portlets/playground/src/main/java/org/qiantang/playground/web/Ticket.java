// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A ticket that is shown once, right after it was taken. */
@Named
@RequestScoped
public class Ticket {
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
