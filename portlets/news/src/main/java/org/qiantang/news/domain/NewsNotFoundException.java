// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import org.qiantang.portal.api.content.ContentNotFoundException;

/** There is no such article, column or page of a list, or not for this reader. */
public class NewsNotFoundException extends ContentNotFoundException {
    private static final long serialVersionUID = 1;

    /**
     * @param thing what is looked for: {@code news article}
     * @param value what was asked for
     */
    public NewsNotFoundException(String thing, Object value) {
        super("no " + thing + " '" + value + "'");
    }
}
