// SPDX-License-Identifier: Apache-2.0
/** What people may do, and why. */
@NullMarked
package org.qiantang.portal.launcher.right;

import org.jspecify.annotations.NullMarked;
