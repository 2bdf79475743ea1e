// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.content;

import java.util.List;
import java.util.Optional;

/**
 * Where slices announce what they import and list, when their application starts; and take it back when it stops. The
 * portal calls what is announced on its own threads.
 */
public interface ContentRegistry {

    void announce(ContentImport contentImport);

    void announce(ContentListing listing);

    void announce(PreferenceChoices choices);

    void withdraw(ContentImport contentImport);

    void withdraw(ContentListing listing);

    void withdraw(PreferenceChoices choices);

    /** What can be chosen for a preference of an application's portlets. */
    Optional<PreferenceChoices> findChoices(String application, String preference);

    Optional<ContentImport> findImport(String kind);

    List<ContentListing> listings();
}
