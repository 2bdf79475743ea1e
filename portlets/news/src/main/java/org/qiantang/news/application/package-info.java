/** What people and other systems can do with news: read, publish, import, count. */
@NullMarked
package org.qiantang.news.application;

import org.jspecify.annotations.NullMarked;
