// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

/** How many characters the texts of an article may have, wherever they come from. */
final class ArticleLimits {

    static final int TITLE = 200;
    static final int BRIEF = 1000;
    static final int NAME = 100;
    static final int KEYWORDS = 400;
    static final int ALT = 400;
    static final int REMARK = 500;
    static final int URL = 1000;

    /** Longer than any speech; beyond it something else was sent. */
    static final int BODY = 500_000;

    private ArticleLimits() {}
}
