// SPDX-License-Identifier: Apache-2.0
/** Passwords as they are stored. */
@NullMarked
package org.qiantang.portal.core.security.password;

import org.jspecify.annotations.NullMarked;
