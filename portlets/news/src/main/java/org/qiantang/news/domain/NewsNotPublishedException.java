// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

/** Somebody withdraws an article that citizens cannot see. */
public class NewsNotPublishedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NewsNotPublishedException(long id) {
        super("news article " + id + " is not published");
    }
}
