/** The views of news for citizens and editors, what they write into pages, and the servlet for pictures and videos. */
@NullMarked
package org.qiantang.news.web;

import org.jspecify.annotations.NullMarked;
