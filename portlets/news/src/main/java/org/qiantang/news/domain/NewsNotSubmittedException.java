// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

/** Somebody publishes an article that is still being written. */
public class NewsNotSubmittedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NewsNotSubmittedException(long id) {
        super("news article " + id + " is not submitted");
    }
}
