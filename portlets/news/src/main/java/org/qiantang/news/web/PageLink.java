// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

/**
 * A number below a list.
 *
 * @param gap whether it stands for pages that are left out
 */
public record PageLink(int number, String url, boolean current, boolean gap) {}
