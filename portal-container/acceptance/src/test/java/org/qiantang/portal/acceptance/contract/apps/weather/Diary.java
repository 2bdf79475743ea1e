// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.weather;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the station has seen of its long observations. */
@ApplicationScoped
public class Diary {
    private final List<String> entries = new CopyOnWriteArrayList<>();

    public void write(String entry) {
        entries.add(entry);
    }

    public String read() {
        return String.join(" ", entries);
    }
}
