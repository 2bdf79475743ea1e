// SPDX-License-Identifier: Apache-2.0
/** The second step of sign-in (双因素认证): one-time codes by time, and recovery codes for who has lost the telephone. */
@NullMarked
package org.qiantang.portal.core.security.secondstep;

import org.jspecify.annotations.NullMarked;
