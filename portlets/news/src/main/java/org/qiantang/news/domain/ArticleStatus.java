// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

/** How far an article has come. */
public enum ArticleStatus {
    DRAFT,
    PUBLISHED
}
