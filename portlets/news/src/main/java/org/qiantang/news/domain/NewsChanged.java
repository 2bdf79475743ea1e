// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

/** Something that citizens see of the news of a site is no longer as it was. */
public record NewsChanged(String site) {}
