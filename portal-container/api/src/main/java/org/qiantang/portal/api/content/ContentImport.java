// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.content;

import java.util.Map;

/** Takes records of one kind of content into a slice, one at a time; each either enters whole or not at all. */
public interface ContentImport {

    /** What is imported, the word of the command: {@code news}. */
    String kind();

    /**
     * Stores one record. The same source id again replaces what was stored before, so an import may be repeated.
     *
     * @param site key of the site that gets the record
     * @param fields the record's fields by name, values of JSON as text; nested ones are left out by the caller
     * @param files contents of the files that the record names, by name
     * @throws ImportRejectedException if the record cannot be taken; its message says why, for a person
     */
    Outcome add(String site, Map<String, String> fields, Map<String, byte[]> files);

    /** What became of a record. */
    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
