// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

/** What an editor is about to do with an article; all but writing is asked about before it is done. */
public enum Step {
    WRITING,
    /** What was submitted is to become visible. */
    PUBLISHING,
    /** What citizens see is to disappear. */
    WITHDRAWING,
    /** What was submitted is to go back to its editor. */
    SENDING_BACK,
    /** A draft is to be gone for good. */
    DELETING
}
