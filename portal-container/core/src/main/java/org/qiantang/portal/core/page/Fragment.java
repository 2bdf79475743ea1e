// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

/**
 * The markup one window renders.
 *
 * @param title what the portlet calls the window now; empty if it did not say
 */
public record Fragment(String markup, String title) {}
