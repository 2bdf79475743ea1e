// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.util.Arrays;

/** What an editor is told about an article as a whole; each has its text. */
public enum Notice {
    NONE(false),
    SAVED(false),
    PUBLISHED(false),
    CHANGED(false),
    WITHDRAWN(false),
    /** Somebody else has changed it meanwhile. */
    CONFLICT(true),
    /** The form of a new article was sent before, with another text. */
    KEPT_BEFORE(true),
    /** It has been published or withdrawn meanwhile. */
    OTHER_STATE(true);

    private final boolean trouble;

    Notice(boolean trouble) {
        this.trouble = trouble;
    }

    /** What an address says has been done; addresses may say anything. */
    static Notice done(String name) {
        return Arrays.stream(values())
                .filter(notice -> !notice.trouble && notice.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(NONE);
    }

    public String getTextKey() {
        return "notice_" + name();
    }

    public boolean isTrouble() {
        return trouble;
    }

    public boolean isShown() {
        return this != NONE;
    }
}
