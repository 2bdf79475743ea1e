// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is found while one blueprint is read: its problems, and where its fields stand. */
public final class Problems {

    /** So many are enough for one sitting; a hostile text must not make more work than that. */
    private static final int MOST = 100;

    private final BlueprintMessages messages;
    private final List<BlueprintProblem> found = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    public Problems(BlueprintMessages messages) {
        this.messages = messages;
    }

    public void add(Place place, String field, Fault fault, String... arguments) {
        found.add(new BlueprintProblem(
                place.line(), place.column(), field, fault.key(), List.of(arguments), messages.text(fault, (Object[])
                        arguments)));
        if (found.size() == MOST) throwIfAny();
    }

    /** Throws {@link BlueprintInvalidException} with all that was found. */
    public void throwIfAny() {
        if (!found.isEmpty()) throw new BlueprintInvalidException(found);
    }

    public List<BlueprintProblem> list() {
        return List.copyOf(found);
    }

    void note(String field, Place place) {
        places.put(field, place);
    }

    Map<String, Place> places() {
        return Map.copyOf(places);
    }
}
