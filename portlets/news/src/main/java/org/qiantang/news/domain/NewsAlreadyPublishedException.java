// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

/** Somebody publishes an article that citizens can see already. */
public class NewsAlreadyPublishedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NewsAlreadyPublishedException(long id) {
        super("news article " + id + " is published already");
    }
}
