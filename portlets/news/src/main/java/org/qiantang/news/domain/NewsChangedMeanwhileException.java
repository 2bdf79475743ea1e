// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import org.jspecify.annotations.Nullable;

/** Somebody else has changed an article since the one who changes it now has read it. */
public class NewsChangedMeanwhileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NewsChangedMeanwhileException(long id) {
        this(id, null);
    }

    public NewsChangedMeanwhileException(long id, @Nullable Throwable cause) {
        super("news article " + id + " was changed by somebody else", cause);
    }
}
