// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import org.qiantang.news.domain.ArticleState;

/** An article that an editor has opened to change it. */
public record OpenedArticle(WrittenArticle written, ArticleState state, ArticleText text) {}
