// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.qiantang.portal.launcher.admin.ImportAnswer.Outcome;

/** Counts what became of the records. */
final class ImportTally {
    private static final int MOST_NAMES = 10;

    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final Set<String> namesOfMissing = new LinkedHashSet<>();
    private int missing;

    void count(Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    void countMissingFile(String name) {
        missing++;
        if (namesOfMissing.size() < MOST_NAMES) namesOfMissing.add(name);
    }

    int of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    int read() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int missingFiles() {
        return missing;
    }

    Set<String> namesOfMissingFiles() {
        return namesOfMissing;
    }
}
