// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import java.util.List;

/**
 * Something wrong with what a person entered.
 *
 * @param field name of the field, as in the record that was handed in
 * @param kind what is wrong
 * @param arguments what the sentence about it names: the longest length, the name that is taken …
 */
public record Problem(String field, Kind kind, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String field, Kind kind, String... arguments) {
        return new Problem(field, kind, List.of(arguments));
    }

    /** What can be wrong; screens have a sentence for each. */
    public enum Kind {
        /** Nothing was entered. */
        MISSING,
        /** It is not written the way it has to be. */
        INVALID,
        /** Argument: how many characters there are at most. */
        TOO_LONG,
        /** Argument: how many characters there are at least. */
        TOO_SHORT,
        /** Another one has this name already. Argument: the name. */
        TAKEN,
        /** There is no such thing. Argument: what was named. */
        UNKNOWN,
        /** It would stand below itself. */
        CYCLE,
        /** Something still depends on it. Argument: how much. */
        IN_USE,
        /** Somebody else has changed it meanwhile. */
        CHANGED_MEANWHILE,
        /** The password is one that many people use. */
        COMMON,
        /** The password has the name or the address in it. */
        CONTAINS_NAME,
        /** The password is the one that was there before. */
        AS_BEFORE,
        /** Both entries differ. */
        NOT_ALIKE,
        /** The password, code or link is not right, or no longer. */
        WRONG,
        /** It was tried too often; it can be tried again later. */
        TOO_OFTEN,
        /** The person holds a role that must stay apart from this one (三员分立). Argument: that role. */
        SEPARATED,
        /** It is one of the three administrators', for whom nobody else does it (三员分立). */
        ADMINISTRATORS_OWN,
        /** Nobody gives rights to themselves, nor takes them from themselves. */
        ONESELF,
        /** The role belongs to the portal and is not changed. */
        BUILT_IN,
        /** It cannot be had at this place. Argument: what can. */
        NOT_HERE,
        /** The last holder of such a role would be gone. Argument: the role. */
        LAST_ONE,
        /** The date lies behind. */
        PAST,
        /** The portal keeps this name for itself. Argument: the name. */
        RESERVED,
        /** The day lies before one that has to come first. */
        TOO_EARLY,
        /** The thing is not at a point where this can be done. */
        NOT_NOW
    }
}
