// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qiantang.news.domain.NewsAlreadyPublishedException;
import org.qiantang.news.domain.NewsNotFoundException;
import org.qiantang.news.domain.NewsRepository;

/** Makes drafts visible to citizens. */
@ApplicationScoped
@Transactional
public class NewsPublisher {

    @Inject
    NewsRepository news;

    /**
     * Publishes a draft; citizens see it from its date on.
     *
     * @throws NewsNotFoundException if there is no such article
     * @throws NewsAlreadyPublishedException if it is no draft any more
     */
    public void publish(long articleId) {
        news.get(articleId).publish();
    }
}
