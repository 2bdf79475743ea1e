// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

/** What an editor is about to do with an article; all but writing is asked about before it is done. */
public enum Step {
    WRITING,
    /** A draft is to become visible. */
    PUBLISHING,
    /** What citizens see is to change. */
    CHANGING,
    /** What citizens see is to disappear. */
    WITHDRAWING
}
