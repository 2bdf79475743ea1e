// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** People wait at a counter; whoever gives a name gets a ticket. */
@Named
@ViewScoped
public class CounterView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Ticket ticket;

    private int count;
    private @Nullable String name;

    public void add() {
        count++;
    }

    /** Leads to the view with the ticket. */
    public String take() {
        ticket.write(String.valueOf(name), count + 1);
        return "ticket";
    }

    public int getCount() {
        return count;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
