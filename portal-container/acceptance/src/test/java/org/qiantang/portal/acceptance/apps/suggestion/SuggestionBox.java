// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The suggestions of all citizens. */
@Named("box")
@ApplicationScoped
public class SuggestionBox {
    private final List<String> suggestions = new CopyOnWriteArrayList<>();

    void add(String suggestion) {
        suggestions.add(suggestion);
    }

    public List<String> getSuggestions() {
        return suggestions;
    }
}
