// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import java.time.Instant;

/** An article that can be looked at, and when it last changed. */
public record ArticleAddress(long id, String column, Instant changedAt) {}
