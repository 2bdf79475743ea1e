// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import java.util.Locale;

/** Tells why a person may, or may not, do something to something. */
public interface Explainer {

    /**
     * Explains one decision.
     *
     * @param account whose right is in question
     * @param permission what the person wants to do: {@code content:news:publish}
     * @param language Chinese or English
     * @throws AccessDeniedException without {@code portal:explain:read}
     * @throws RejectedException if there is no such site or organisation, or the permission is not written as one
     */
    Explanation explain(Caller caller, String account, String permission, Target target, Locale language);
}
