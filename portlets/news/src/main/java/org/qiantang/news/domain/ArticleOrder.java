// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

/** By what the editors' table is sorted; of two that are equal in it, the later stored article comes first. */
public record ArticleOrder(Field field, boolean ascending) {

    public static final ArticleOrder NEWEST_FIRST = new ArticleOrder(Field.DATE, false);

    /** What articles can be sorted by. */
    public enum Field {
        TITLE("a.title"),
        COLUMN("a.column"),
        STATE("a.status"),
        DATE("a.publishedAt"),
        CHANGE("a.changedAt");

        private final String path;

        Field(String path) {
            this.path = path;
        }
    }

    String text() {
        return " order by " + field.path + (ascending ? " asc" : " desc") + ", a.id desc";
    }
}
