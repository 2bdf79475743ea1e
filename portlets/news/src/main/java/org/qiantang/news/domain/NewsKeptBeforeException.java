// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

/** The form of a new article has been kept before, and now says something else. */
public class NewsKeptBeforeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long id;

    public NewsKeptBeforeException(long id) {
        super("news article " + id + " was kept before, with another text");
        this.id = id;
    }

    /** The article that was kept. */
    public long getId() {
        return id;
    }
}
