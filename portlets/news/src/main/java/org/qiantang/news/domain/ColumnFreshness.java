// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of a column readers see, in all languages, and how new it is.
 *
 * @param newest when the newest article was published; null if there is none
 */
public record ColumnFreshness(long number, @Nullable Instant newest) {}
