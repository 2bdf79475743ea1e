// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What has come to its end in the life of the application. */
@Named
@ApplicationScoped
public class Register {
    private final List<String> entries = new CopyOnWriteArrayList<>();

    public void enter(String entry) {
        entries.add(entry);
    }

    public List<String> getEntries() {
        return List.copyOf(entries);
    }
}
