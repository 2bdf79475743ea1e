/** The portlets of news, what they write into pages, and the servlet for pictures and videos. */
@NullMarked
package org.qiantang.news.web;

import org.jspecify.annotations.NullMarked;
