// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

/** A page as it is sent: the document and its HTTP status. */
public record PageMarkup(int status, String html) {}
