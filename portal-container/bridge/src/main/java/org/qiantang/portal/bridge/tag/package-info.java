// SPDX-License-Identifier: Apache-2.0
/** The tags by which views write addresses of the portal (Jakarta Portlet Bridge, chapter 6.8). */
@NullMarked
package org.qiantang.portal.bridge.tag;

import org.jspecify.annotations.NullMarked;
