// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.qiantang.portal.api.content.ContentImport;
import org.qiantang.portal.api.content.ContentListing;
import org.qiantang.portal.api.content.ContentRegistry;
import org.qiantang.portal.api.content.PreferenceChoices;

/** The imports and listings of the slices that run at present. Safe for use by many threads. */
@ApplicationScoped
public class SliceRegistry implements ContentRegistry {

    private final List<ContentImport> imports = new CopyOnWriteArrayList<>();
    private final List<ContentListing> listings = new CopyOnWriteArrayList<>();
    private final List<PreferenceChoices> choices = new CopyOnWriteArrayList<>();

    @Override
    public void announce(ContentImport contentImport) {
        imports.add(contentImport);
    }

    @Override
    public void announce(ContentListing listing) {
        listings.add(listing);
    }

    @Override
    public void announce(PreferenceChoices offered) {
        choices.add(offered);
    }

    @Override
    public void withdraw(PreferenceChoices offered) {
        choices.remove(offered);
    }

    @Override
    public Optional<PreferenceChoices> findChoices(String application, String preference) {
        return choices.stream()
                .filter(one -> one.application().equals(application)
                        && one.preference().equals(preference))
                .reduce((earlier, later) -> later);
    }

    @Override
    public void withdraw(ContentImport contentImport) {
        imports.remove(contentImport);
    }

    @Override
    public void withdraw(ContentListing listing) {
        listings.remove(listing);
    }

    /** The one announced last, so that a slice that is deployed again is found in its new version. */
    @Override
    public Optional<ContentImport> findImport(String kind) {
        return imports.stream().filter(i -> i.kind().equals(kind)).reduce((earlier, later) -> later);
    }

    @Override
    public List<ContentListing> listings() {
        return List.copyOf(listings);
    }
}
