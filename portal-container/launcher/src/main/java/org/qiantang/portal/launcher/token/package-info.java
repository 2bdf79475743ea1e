// SPDX-License-Identifier: Apache-2.0
/** Tokens that programs use the portal's administrative interface with. */
@NullMarked
package org.qiantang.portal.launcher.token;

import org.jspecify.annotations.NullMarked;
