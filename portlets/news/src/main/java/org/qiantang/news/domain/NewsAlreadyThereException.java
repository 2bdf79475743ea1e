// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

/** Of two writers of a new article with the same source id the other one was faster. */
public class NewsAlreadyThereException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NewsAlreadyThereException(String site, String sourceId, Throwable cause) {
        super("site " + site + " has a news article '" + sourceId + "' already", cause);
    }
}
