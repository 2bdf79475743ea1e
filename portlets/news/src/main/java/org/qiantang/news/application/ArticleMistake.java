// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.List;

/**
 * Something that an editor has to put right before an article can be kept.
 *
 * @param details what the message names besides the field: a number, a character
 */
public record ArticleMistake(Field field, Fault fault, List<Object> details) {

    public ArticleMistake {
        details = List.copyOf(details);
    }

    /** Where it is; in the order in which a form has them. */
    public enum Field {
        TITLE,
        SUBTITLE,
        BRIEF,
        BODY,
        COLUMN,
        DATE,
        LANGUAGE,
        SOURCE,
        AUTHOR,
        KEYWORDS,
        PICTURE,
        PICTURE_ALT,
        /** Not of the article: why it is sent back. */
        REMARK
    }

    /** What it is. */
    public enum Fault {
        MISSING,
        TOO_LONG,
        FORBIDDEN_CHARACTER,
        NO_DATE,
        NO_COLUMN,
        NO_LANGUAGE,
        NO_PICTURE
    }
}
