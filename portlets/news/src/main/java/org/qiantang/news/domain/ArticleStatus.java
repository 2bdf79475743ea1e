// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

/** How far an article has come. */
public enum ArticleStatus {
    DRAFT,
    /** Its editor has finished; somebody else is to publish it (待签发). */
    SUBMITTED,
    /** Sent back to its editor with a remark (退回). */
    RETURNED,
    PUBLISHED
}
