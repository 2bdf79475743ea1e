// SPDX-License-Identifier: Apache-2.0
/** The factories by which portlets and their libraries find the bridge. */
@NullMarked
package org.qiantang.portal.bridge.config;

import org.jspecify.annotations.NullMarked;
