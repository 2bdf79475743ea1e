// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.Comparator;
import java.util.List;

/** What an editor has typed cannot be kept as it is; names all mistakes at once. */
public class ArticleRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<ArticleMistake> mistakes;

    public ArticleRejectedException(List<ArticleMistake> mistakes) {
        super("mistakes: " + mistakes);
        this.mistakes = mistakes.stream()
                .sorted(Comparator.comparing(ArticleMistake::field))
                .toList();
    }

    public List<ArticleMistake> mistakes() {
        return mistakes;
    }
}
