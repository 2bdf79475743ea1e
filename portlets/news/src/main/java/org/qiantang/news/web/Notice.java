// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.util.Arrays;

/** What an editor is told about an article as a whole; each has its text. */
public enum Notice {
    NONE(false, false),
    SAVED(false, false),
    SUBMITTED(false, false),
    RETURNED(false, false),
    PUBLISHED(false, false),
    WITHDRAWN(false, false),
    DELETED(false, false),
    /** Somebody else has changed it meanwhile. */
    CONFLICT(true, true),
    /** The form of a new article was sent before, with another text. */
    KEPT_BEFORE(true, true),
    /** It has been submitted, sent back, published or withdrawn meanwhile. */
    OTHER_STATE(true, true),
    /** The person may not do that with this article. */
    DENIED(true, false);

    private final boolean trouble;
    private final boolean overtaken;

    Notice(boolean trouble, boolean overtaken) {
        this.trouble = trouble;
        this.overtaken = overtaken;
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

    /** Whether the article is not what the person has read any more. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public boolean isShown() {
        return this != NONE;
    }
}
