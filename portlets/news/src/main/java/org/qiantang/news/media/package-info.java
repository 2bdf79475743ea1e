/** The pictures and videos of news: files named by their content. */
@NullMarked
package org.qiantang.news.media;

import org.jspecify.annotations.NullMarked;
