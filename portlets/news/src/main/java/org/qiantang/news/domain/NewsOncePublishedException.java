// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

/** Somebody deletes what citizens may have read. */
public class NewsOncePublishedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NewsOncePublishedException(long id) {
        super("news article " + id + " has been published");
    }
}
