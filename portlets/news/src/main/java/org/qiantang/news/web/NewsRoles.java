// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

/** Roles that news knows. */
final class NewsRoles {

    /** Writes and publishes news; sees how to fill an empty window. */
    static final String EDITOR = "news-editor";

    private NewsRoles() {}
}
