// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.qiantang.news.domain.NewsChanged;
import org.qiantang.portal.api.page.KeptFragments;

/** Has what the portal keeps of news forgotten once a change is there for all to read. */
@ApplicationScoped
public class NewsFragments {

    private static final String APPLICATION = "news";

    @Inject
    KeptFragments kept;

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) NewsChanged event) {
        kept.forget(APPLICATION);
    }
}
