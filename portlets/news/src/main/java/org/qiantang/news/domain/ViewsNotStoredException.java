// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

/** The database did not take the numbers of readings. */
public class ViewsNotStoredException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ViewsNotStoredException(int articles, Throwable cause) {
        super("readings of " + articles + " articles not stored", cause);
    }
}
