// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.media;

import org.jspecify.annotations.Nullable;

/** A file cannot be taken into the store; the message says why, for a person. */
public class MediaRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MediaRejectedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
