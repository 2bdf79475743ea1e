// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import java.time.Instant;

/**
 * What a reader may see: what is published on a site, in a language, up to now.
 *
 * @param site key of the site
 * @param language language tag
 */
public record Readership(String site, String language, Instant now) {}
