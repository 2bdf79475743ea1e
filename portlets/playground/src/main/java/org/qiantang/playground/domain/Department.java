// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.domain;

import java.io.Serializable;
import java.util.List;

/** A department with its divisions. */
public record Department(String name, List<String> divisions) implements Serializable {
    public Department {
        divisions = List.copyOf(divisions);
    }
}
