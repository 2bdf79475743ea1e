// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.io.Serializable;
import org.qiantang.news.domain.ArticleHistory;
import org.qiantang.news.domain.ArticleState;

/** An article that somebody has opened. */
public record OpenedArticle(WrittenArticle written, ArticleState state, ArticleText text, ArticleHistory history)
        implements Serializable {}
