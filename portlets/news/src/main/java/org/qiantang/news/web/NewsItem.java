// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

/** An article as views show it in lists; what it does not have is empty. */
public record NewsItem(
        String url,
        String title,
        String date,
        String dateIso,
        String source,
        String summary,
        String column,
        PictureLink picture) {}
