/** Articles and columns, their rules, and where they are stored. */
@NullMarked
package org.qiantang.news.domain;

import org.jspecify.annotations.NullMarked;
